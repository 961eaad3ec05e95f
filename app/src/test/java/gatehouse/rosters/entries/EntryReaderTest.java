package gatehouse.rosters.entries;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.access.Role;
import gatehouse.people.Relation;
import gatehouse.people.YearGroup;
import gatehouse.rosters.sheets.Sheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an office writes, and what it means by it.
///
/// Seen to fail: `aFormulaIsRefusedAndATelephoneNumberIsNot` by leaving `@` out of the signs.
class EntryReaderTest {
  @Test
  void headingsAreGuessedFromEverydayWords() {
    var sheet =
        sheet(
            "Staff list 2026||",
            "Surname|FORENAME|Job Title|D.O.B.|Shoe size",
            "Fenn|Ada|Teacher||5");
    var headings = new Headings(Map.of());
    assertThat(headings.row(sheet)).isEqualTo(1);
    assertThat(headings.guess(sheet.lines().get(1)))
        .containsExactly(
            Meaning.FAMILY, Meaning.GIVEN, Meaning.ROLE, Meaning.BORN, Meaning.NOTHING);
    assertThat(headings.guess(line("Given|Family"))).containsExactly(Meaning.GIVEN, Meaning.FAMILY);
  }

  @Test
  void whatTheSchoolHasSaidGoesFirstAndNothingIsMeantTwice() {
    var headings =
        new Headings(
            Map.of(Headings.key("Shoe-Size"), Meaning.REFERENCE, "surname", Meaning.NOTHING));
    assertThat(headings.guess(line("Surname|Shoe size|Email|E-mail")))
        .containsExactly(Meaning.NOTHING, Meaning.REFERENCE, Meaning.EMAIL, Meaning.NOTHING);
  }

  @Test
  void columnsThatCannotBeRightAreTold() {
    assertThat(new Columns(Kind.STAFF, false, List.of(Meaning.GIVEN)).faults())
        .singleElement()
        .asString()
        .contains("family name");
    assertThat(new Columns(Kind.MIXED, true, List.of(Meaning.FULL_NAME)).faults()).hasSize(2);
    assertThat(
            new Columns(Kind.STAFF, false, List.of(Meaning.FULL_NAME, Meaning.EMAIL, Meaning.EMAIL))
                .faults())
        .singleElement()
        .asString()
        .contains("Two columns", "E-mail address");
    assertThat(
            new Columns(Kind.STAFF, true, List.of(Meaning.FULL_NAME, Meaning.REFERENCE)).faults())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Teacher, STAFF",
    "Class Teacher, STAFF",
    "TA, STAFF",
    "Head, HEADTEACHER",
    "head-teacher, HEADTEACHER",
    "Chair of Governors, CHAIR",
    "Co-opted governor, GOVERNOR",
    "IT administrator, IT_ADMINISTRATOR",
    "systemAdministrator, STAFF",
    "administrator, STAFF",
    "guardian, PARENT",
    "student, PUPIL",
    "Supply, SUPPLY"
  })
  void rolesAreKnownByEverydayWords(String word, Role role) {
    assertThat(
            good("Ada|Fenn|" + word, Kind.MIXED, Meaning.GIVEN, Meaning.FAMILY, Meaning.ROLE)
                .roles())
        .containsExactly(role);
  }

  @Test
  void severalRolesStandInOneCell() {
    assertThat(
            good(
                    "Ada|Fenn|Teacher; DSL & Parent governor",
                    Kind.MIXED,
                    Meaning.GIVEN,
                    Meaning.FAMILY,
                    Meaning.ROLE)
                .roles())
        .containsExactlyInAnyOrder(Role.STAFF, Role.DSL, Role.GOVERNOR);
    assertThat(
            faults(
                "Ada|Fenn|Teacher, Wizard",
                Kind.MIXED,
                Meaning.GIVEN,
                Meaning.FAMILY,
                Meaning.ROLE))
        .singleElement()
        .asString()
        .contains("“Wizard”");
    assertThat(
            faults(
                "Ada|Fenn|Trust officer", Kind.MIXED, Meaning.GIVEN, Meaning.FAMILY, Meaning.ROLE))
        .hasSize(1);
    assertThat(faults("Ada|Fenn|", Kind.MIXED, Meaning.GIVEN, Meaning.FAMILY, Meaning.ROLE))
        .hasSize(1);
    assertThat(
            good("Ada|Fenn|", Kind.GOVERNORS, Meaning.GIVEN, Meaning.FAMILY, Meaning.ROLE).roles())
        .containsExactly(Role.GOVERNOR);
  }

  @ParameterizedTest
  @CsvSource({
    "Year 3, YEAR_3",
    "3, YEAR_3",
    "03, YEAR_3",
    "Y3, YEAR_3",
    "yr 10, YEAR_10",
    "R, RECEPTION",
    "Reception, RECEPTION",
    "N1, NURSERY",
    "N2, NURSERY",
    "P4, P4",
    "Primary 4, P4",
    "S2, S2",
    "Year Group 6, YEAR_6"
  })
  void yearGroupsAreKnownByEverydayWords(String word, YearGroup year) {
    assertThat(YearWords.read(word)).contains(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"15", "KG", "Year 3/4", "P8", "-1"})
  void otherYearsAreNone(String word) {
    assertThat(YearWords.read(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "24/09/2017",
    "2017-09-24",
    "24.9.2017",
    "24-09-2017",
    "24 September 2017",
    "24-Sep-2017",
    "2017-09-24T00:00:00",
    "24/09/2017 00:00"
  })
  void daysAreReadAsOfficesWriteThem(String text) {
    assertThat(EntryReader.day(text)).contains(LocalDate.of(2017, 9, 24));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09/24/2017",
        "31/02/2017",
        "24/09/17",
        "2017-13-01",
        "yesterday",
        "43002",
        "30 February 2017"
      })
  void otherDaysAreNone(String text) {
    assertThat(EntryReader.day(text)).isEmpty();
  }

  @Test
  void theMonthIsNeverGuessedToStandFirst() {
    var columns =
        new Columns(Kind.PUPILS, false, List.of(Meaning.GIVEN, Meaning.FAMILY, Meaning.BORN));
    var lines =
        sheet(
                "Ada|Fenn|03/04/2017",
                "Bo|Lark|04/25/2017",
                "Cy|Moor|25/04/2017",
                "Di|Ash|2017-04-03")
            .lines();
    var reader = new EntryReader(columns, lines);
    assertThat(((RowReading.Faulty) reader.read(lines.get(0))).faults())
        .singleElement()
        .asString()
        .contains("may mean two days", "row 2");
    assertThat(((RowReading.Faulty) reader.read(lines.get(1))).faults())
        .singleElement()
        .asString()
        .contains("month first");
    assertThat(reader.read(lines.get(2))).isInstanceOf(RowReading.Good.class);
    assertThat(reader.read(lines.get(3))).isInstanceOf(RowReading.Good.class);
  }

  @Test
  void aFormulaIsRefusedAndATelephoneNumberIsNot() {
    for (var sign : List.of("=1+1", "+cmd|x", "-2+3+cmd", "@SUM(A1)")) {
      assertThat(
              faults(sign.replace("|", "!") + "|Fenn", Kind.STAFF, Meaning.GIVEN, Meaning.FAMILY))
          .as(sign)
          .singleElement()
          .asString()
          .contains("formula");
    }
    assertThat(
            good(
                    "Ada|Fenn|+44 1632 960 001",
                    Kind.STAFF,
                    Meaning.GIVEN,
                    Meaning.FAMILY,
                    Meaning.REFERENCE)
                .reference())
        .contains("+44 1632 960 001");
    assertThat(
            faults(
                "Ada|Fenn|=A1&\"@x.example\"",
                Kind.STAFF,
                Meaning.GIVEN,
                Meaning.FAMILY,
                Meaning.EMAIL))
        .hasSize(1);
    assertThat(faults("Ada|Fenn|#N/A", Kind.STAFF, Meaning.GIVEN, Meaning.FAMILY, Meaning.EMAIL))
        .singleElement()
        .asString()
        .contains("#N/A");
  }

  @Test
  void everythingThatIsWrongWithARowIsToldAtOnce() {
    var row =
        read(
            "|Fenn|nobody|31/02/2017|2030-01-01|2029-01-01|too",
            Kind.PUPILS,
            Meaning.GIVEN,
            Meaning.FAMILY,
            Meaning.EMAIL,
            Meaning.BORN,
            Meaning.STARTS,
            Meaning.LEAVES);
    assertThat(((RowReading.Faulty) row).faults()).hasSize(5);
    assertThat(row.who()).isEqualTo("Fenn");
  }

  @Test
  void aWholeNameNeedsItsComma() {
    var entry = good("O’Brien, Zoë", Kind.STAFF, Meaning.FULL_NAME);
    assertThat(entry.name().given()).isEqualTo("Zoë");
    assertThat(entry.name().family()).isEqualTo("O’Brien");
    assertThat(faults("Zoë O’Brien", Kind.STAFF, Meaning.FULL_NAME))
        .singleElement()
        .asString()
        .contains("comma");
  }

  @Test
  void aParentsRowNamesTheChildren() {
    var entry =
        good(
            "Cy|Lark|A1; A2;A1|Mum|yes",
            Kind.PARENTS,
            Meaning.GIVEN,
            Meaning.FAMILY,
            Meaning.CHILDREN,
            Meaning.RELATION,
            Meaning.RESPONSIBILITY);
    assertThat(entry.family())
        .isEqualTo(new Entry.Family(List.of("A1", "A2"), Relation.MOTHER, true));
  }

  private static Entry good(String row, Kind kind, Meaning... meanings) {
    return ((RowReading.Good) read(row, kind, meanings)).entry();
  }

  private static List<String> faults(String row, Kind kind, Meaning... meanings) {
    return ((RowReading.Faulty) read(row, kind, meanings)).faults();
  }

  private static RowReading read(String row, Kind kind, Meaning... meanings) {
    var lines = sheet(row).lines();
    return new EntryReader(new Columns(kind, false, List.of(meanings)), lines)
        .read(lines.getFirst());
  }

  private static Sheet sheet(String... rows) {
    var number = new int[] {0};
    return new Sheet(
        Arrays.stream(rows).map(row -> new Sheet.Line(++number[0], line(row).cells())).toList(),
        "");
  }

  private static Sheet.Line line(String row) {
    return new Sheet.Line(1, Arrays.asList(row.split("\\|", -1)));
  }
}
