package gatehouse.demonstration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/// What stands for the scan of a signed sheet in a demonstration, where nobody has signed on paper:
/// a page that says so.
final class SpecimenSheet {
  private static final List<String> WORDS =
      List.of(
          "DEMONSTRATION",
          "This is no scan.",
          "Nobody has signed this sheet,",
          "and the people are invented.");

  private SpecimenSheet() {}

  /// A PDF (ISO 32000) of one page.
  static byte[] pdf() {
    var drawn = "BT /F1 30 Tf 60 700 Td 48 TL (" + String.join(") Tj T* (", WORDS) + ") Tj ET";
    var objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>",
            "<</Length " + drawn.length() + ">>\nstream\n" + drawn + "\nendstream");
    var file = new StringBuilder("%PDF-1.7\n");
    var table = new StringBuilder("0000000000 65535 f \n");
    for (int number = 1; number <= objects.size(); number++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append("%d 0 obj\n%s\nendobj\n".formatted(number, objects.get(number - 1)));
    }
    int start = file.length();
    int size = objects.size() + 1;
    file.append("xref\n0 %d\n%s".formatted(size, table));
    file.append(
        "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(size, start));
    return file.toString().getBytes(ISO_8859_1);
  }
}
