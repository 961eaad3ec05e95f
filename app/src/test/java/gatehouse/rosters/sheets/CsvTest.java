package gatehouse.rosters.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text with columns, as offices save it.
///
/// Seen to fail: `aCellMayHoldTheDelimiterQuotesAndLineBreaks` by treating a doubled quotation mark
/// as the end of the cell.
class CsvTest {
  private static final SheetFiles FILES = new SheetFiles(new SheetLimits(5, 3, 40, 10_000, 10));

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFoundOut(String delimiter) {
    var text = "Given,Family,Role\nAda,Fenn,\"Teacher; DSL\"\n".replace(",", delimiter);
    assertThat(cells(text))
        .containsExactly(
            List.of("Given", "Family", "Role"), List.of("Ada", "Fenn", "Teacher; DSL"));
  }

  @Test
  void theDelimiterThatAFileNamesIsObeyed() {
    var table = table("sep=;\nGiven;Family\nAda,Maria;Fenn\n");
    assertThat(table.lines().getLast().cells()).containsExactly("Ada,Maria", "Fenn");
    assertThat(table.lines().getLast().number()).isEqualTo(3);
  }

  @Test
  void aCellMayHoldTheDelimiterQuotesAndLineBreaks() {
    assertThat(cells("a,b\n\"x, \"\"y\"\"\r\nz\",2\n"))
        .containsExactly(List.of("a", "b"), List.of("x, \"y\"\r\nz", "2"));
  }

  @Test
  void rowsAreNumberedAsASpreadsheetNumbersThem() {
    var lines = table("a,b\n\n\"1\n2\",x\r\n3,4").lines();
    assertThat(lines.stream().map(Sheet.Line::number)).containsExactly(1, 3, 4);
  }

  @Test
  void blanksThatCannotBeSeenAreTakenOff() {
    assertThat(cells("a,b\n\u00A0Ada\u200B , Fenn\u3000\n").getLast())
        .containsExactly("Ada", "Fenn");
  }

  @Test
  void lettersAreUnicodeOrThoseOfWindows() {
    for (var letters : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      assertThat(read("Name,Job\nZoë O’Brien,Café\n".getBytes(letters)).lines().getLast().cells())
          .containsExactly("Zoë O’Brien", "Café");
    }
    assertThat(read(TestFiles.text("\uFEFFName,Job\nZoë,x\n")).lines().getFirst().cell(0))
        .isEqualTo("Name");
    assertThat(read("\uFEFFName\tJob\nZoë\tx\n".getBytes(StandardCharsets.UTF_16LE)).lines())
        .hasSize(2);
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsRowAndWhatToDo() {
    assertThat(why("a,b\n\"Ada\" Fenn,2\n"))
        .contains("Row 2 goes on after a closing")
        .contains(".xlsx");
    assertThat(why("a,b\nAda \"Fenn\",2\n")).contains("Row 2 has a quotation mark in the middle");
    assertThat(why("a,b\n\"Ada,2\n3,4\n")).contains("opens in row 2 never closes");
    assertThat(why("a,b\n1,2\n1,2\n1,2\n1,2\n1,2\n")).contains("more than 5 rows");
    assertThat(why("a,b\n1,2,3,4\n")).contains("Row 2 has more than 3 columns");
    assertThat(why("a,b\n" + "x".repeat(41) + ",2\n"))
        .contains("A cell of row 2 is longer than 40");
    assertThat(why("a,b\n\"" + "x".repeat(41) + "\",2\n")).contains("row 2 is longer");
    assertThat(why("")).contains("empty");
    assertThat(why("%PDF-1.7")).contains("PDF");
    assertThat(why("a,b\n\0,1\n")).contains("not a spreadsheet");
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
        .contains("password");
    assertThat(refusal(new byte[] {'a', ',', (byte) 0x81})).contains("letters");
  }

  @Test
  @Asvs("1.2.10")
  void whatWeWriteIsReadAgainAndBeginsNoFormula() {
    var rows =
        List.of(
            List.of("a", "b"), List.of("=1+1", "+x"), List.of("-x", "@x"), List.of("\tx", "q\"\n"));
    var text = SafeCsv.of(rows);
    assertThat(text).contains("\"'=1+1\",\"'+x\"", "\"'-x\",\"'@x\"", "\"'\tx\",\"q\"\"\n\"");
    assertThat(cells(text)).hasSize(4).doesNotContain(List.of("=1+1", "+x"));
  }

  private static Sheet table(String text) {
    return read(TestFiles.text(text));
  }

  private static Sheet read(byte[] file) {
    return ((FileReading.Table) FILES.read(file, "")).sheet();
  }

  private static List<List<String>> cells(String text) {
    return table(text).lines().stream().map(Sheet.Line::cells).toList();
  }

  private static String why(String text) {
    return refusal(TestFiles.text(text));
  }

  private static String refusal(byte[] file) {
    return ((FileReading.Refused) FILES.read(file, "")).why();
  }
}
