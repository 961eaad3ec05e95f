package gatehouse.rosters.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks, good ones written by somebody else's library and bad ones by hand.
///
/// Seen to fail: `whatNoProgramWritesIsRefusedAtOnce` by leaving out the limit on columns.
class WorkbookTest {
  private static final SheetFiles FILES =
      new SheetFiles(new SheetLimits(100, 20, 200, 1 << 20, 30));

  @Test
  void textNumbersDatesAndFormulasAreRead() {
    var file =
        TestFiles.workbook(sheet -> {
          sheet.value(0, 0, "Given name");
          sheet.value(0, 1, "Number");
          sheet.value(0, 2, "Born");
          sheet.value(0, 3, "E-mail");
          sheet.value(2, 0, " Zoë & Ann ");
          sheet.value(2, 1, 1234);
          sheet.value(2, 2, LocalDate.of(2017, 9, 24));
          sheet.style(2, 2).format("dd/mm/yyyy").set();
          sheet.formula(2, 3, "CONCATENATE(A3,\"@x.example\")");
          sheet.value(3, 1, 3.5);
          sheet.value(3, 2, true);
        });
    var lines = sheet(file).lines();
    assertThat(lines.stream().map(Sheet.Line::number)).containsExactly(1, 3, 4);
    assertThat(lines.get(1).cells())
        .startsWith("Zoë & Ann", "1234", "2017-09-24")
        .last()
        .asString()
        .startsWith("=CONCATENATE");
    assertThat(lines.get(2).cells()).containsExactly("", "3.5", "TRUE");
  }

  @Test
  void aDayIsCountedAsExcelCounts() {
    var styles = "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    Assertions.assertDoesNotThrow(() -> {
      var days = DateStyles.read(TestFiles.text(styles), false);
      assertThat(days.day("0", 59)).contains(LocalDate.of(1900, 2, 28));
      assertThat(days.day("0", 61)).contains(LocalDate.of(1900, 3, 1));
      assertThat(days.day("0", 43002.75)).contains(LocalDate.of(2017, 9, 24));
      assertThat(days.day("0", -1)).isEmpty();
      assertThat(days.day("1", 43002)).isEmpty();
      var old = DateStyles.read(TestFiles.text(styles), true);
      assertThat(old.day("0", 0.5 + 1)).contains(LocalDate.of(1904, 1, 2));
    });
  }

  @ParameterizedTest
  @Asvs("1.4.2")
  @ValueSource(
      strings = {
        // an address far to the right
        "<c r=\"ZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c>",
        "<c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c>",
        // a string that is not there
        "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>",
        "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
        // cells that go back
        "<c r=\"B1\" t=\"str\"><v>x</v></c><c r=\"A1\" t=\"str\"><v>x</v></c>",
        // a cell too long
        "<c r=\"A1\" t=\"inlineStr\"><is><t>LONG</t></is></c>",
        // nothing closes
        "<c r=\"A1\"><v>1</v>"
      })
  void whatNoProgramWritesIsRefusedAtOnce(String cells) {
    var row = "<row r=\"1\">" + cells.replace("LONG", "x".repeat(201)) + "</row>";
    assertThat(refusal(worksheet(row))).isNotEmpty();
  }

  @Test
  void aNumberWithManyZerosStaysShort() {
    var row =
        "<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c><c r=\"B1\"><v>1E-999999999</v></c></row>";
    assertThat(sheet(worksheet(row)).lines().getFirst().cells())
        .allMatch(cell -> cell.length() < 20);
  }

  @Test
  @Asvs("1.4.2")
  void rowsThatGoBackOrNowhereAreRefused() {
    assertThat(refusal(worksheet("<row r=\"2\"/><row r=\"1\"/>"))).contains("damaged");
    assertThat(refusal(worksheet("<row r=\"99999999\"/>"))).contains("damaged");
    assertThat(refusal(worksheet(""))).contains("no sheet with anything");
  }

  @Test
  @Asvs("1.5.1")
  void markupThatDeclaresEntitiesIsRefused() {
    var bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    var outside =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
    for (var sheet : List.of(bomb, outside)) {
      assertThat(refusal(TestFiles.markup(sheet, "<sst/>"))).contains("damaged");
    }
  }

  @Test
  @Asvs("5.2.3")
  void anArchiveThatUnpacksToTooMuchIsRefused() {
    var bomb = TestFiles.zip("users.csv", "sourcedId\n" + "0".repeat(3 << 20));
    assertThat(bomb.length).isLessThan(10_000);
    assertThat(refusal(bomb)).contains("unpacks to more than 1 MB");
    assertThat(refusal(TestFiles.zip("picture.png", "0".repeat(3 << 20)))).contains("no users.csv");
  }

  @Test
  void aSecretOrChangedArchiveIsRefused() {
    var whole = TestFiles.zip("users.csv", "sourcedId,givenName\n");
    var index = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    for (var at : new int[] {index + 8, index + 10, index + 16, index + 42}) {
      var changed = whole.clone();
      changed[at] ^= 1;
      assertThat(refusal(changed)).as("byte " + at).contains("damaged or protected");
    }
  }

  @Test
  @Asvs({"5.2.3", "5.3.3"})
  void anArchiveWithTooManyOrMisleadingNamesIsRefused() {
    var many = new String[62];
    for (var i = 0; i < many.length; i++) {
      many[i] = i % 2 == 0 ? "f" + i + ".csv" : "x";
    }
    assertThat(refusal(TestFiles.zip(many))).contains("more than 30 files");
    for (var name :
        List.of(
            "../users.csv",
            "a/../../users.csv",
            "/etc/users.csv",
            "c:\\users.csv",
            "..\\users.csv")) {
      assertThat(refusal(TestFiles.zip(name, "x"))).contains("leads out of it");
    }
    assertThat(refusal(TestFiles.zip("users.csv", "x", "USERS.csv", "y"))).contains("twice");
    assertThat(refusal(TestFiles.zip("readme.csv", "x"))).contains("no users.csv");
  }

  /// As a Unix archive marks a link: in the upper half of a file's outer attributes.
  @Test
  @Asvs("5.2.5")
  void anArchiveWithALinkIsRefused() {
    var whole = TestFiles.zip("users.csv", "/etc/hostname");
    var index = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    whole[index + 40] = (byte) 0xFF;
    whole[index + 41] = (byte) 0xA1;
    assertThat(refusal(whole)).contains("holds a link");
  }

  @ParameterizedTest
  @Asvs("5.2.2")
  @CsvSource({
    "staff.csv,  text,     true",
    "STAFF.TXT,  text,     true",
    "staff.tsv,  text,     true",
    "staff.xlsx, workbook, true",
    "staff.xlsx, text,     false",
    "staff.csv,  workbook, false",
    "staff.zip,  workbook, false",
    "staff.exe,  text,     false",
    "staff.svg,  text,     false",
    "staff,      text,     false",
    "' ',        text,     false",
    "a.csv.html, text,     false"
  })
  void aFileIsWhatItsNamePromises(String name, String kind, boolean taken) {
    var file =
        kind.equals("text")
            ? TestFiles.text("Name,Role\nAda,TA\n")
            : TestFiles.workbook(sheet -> sheet.value(0, 0, "x"));
    assertThat(FILES.read(name, file, "") instanceof FileReading.Table).isEqualTo(taken);
  }

  @Test
  void aCutArchiveIsRefused() {
    var whole = TestFiles.workbook(sheet -> sheet.value(0, 0, "x"));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (var length = 4; length < whole.length / 2; length += 97) {
            assertThat(FILES.read(java.util.Arrays.copyOf(whole, length), ""))
                .isInstanceOf(FileReading.Refused.class);
          }
        });
  }

  private static byte[] worksheet(String rows) {
    return TestFiles.markup(
        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>",
        "<sst><si><t>a</t></si></sst>");
  }

  private static Sheet sheet(byte[] file) {
    return ((FileReading.Table) FILES.read(file, "")).sheet();
  }

  private static String refusal(byte[] file) {
    return ((FileReading.Refused) FILES.read(file, "")).why();
  }
}
