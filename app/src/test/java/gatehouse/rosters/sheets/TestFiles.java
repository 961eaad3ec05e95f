package gatehouse.rosters.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Makes the files that an office, or somebody who means it ill, might send. All people in them are
/// invented.
public final class TestFiles {
  private TestFiles() {}

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// An archive of these files, name and content in turn.
  public static byte[] zip(String... namesAndContents) {
    var files = new LinkedHashMap<String, String>();
    for (var i = 0; i < namesAndContents.length; i += 2) {
      files.put(namesAndContents[i], namesAndContents[i + 1]);
    }
    return zip(files);
  }

  public static byte[] zip(Map<String, String> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(text(file.getValue()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /// A workbook as a spreadsheet program writes it.
  public static byte[] workbook(Consumer<Worksheet> fill) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Gatehouse tests", "1.0")) {
      fill.accept(book.newWorksheet("People"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /// A workbook of which only the sheet's and the strings' markup are given.
  static byte[] markup(String sheet, String strings) {
    return zip(
        "[Content_Types].xml",
        "<Types/>",
        "_rels/.rels",
        relation("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml",
        "<workbook><sheets><sheet name=\"A\" id=\"r1\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/><Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"t.xml\"/></Relationships>",
        "xl/s.xml",
        sheet,
        "xl/t.xml",
        strings);
  }

  private static String relation(String type, String target) {
    return "<Relationships><Relationship Id=\"r0\" Type=\"x/%s\" Target=\"%s\"/></Relationships>"
        .formatted(type, target);
  }
}
