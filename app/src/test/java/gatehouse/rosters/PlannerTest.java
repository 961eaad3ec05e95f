package gatehouse.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.ParentLink;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Entry;
import gatehouse.rosters.entries.Kind;
import gatehouse.rosters.entries.Meaning;
import gatehouse.rosters.sheets.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a file would do to a directory.
///
/// Seen to fail: `aReferenceThatWasGivenOutAgainIsNotBelieved` by matching on the reference alone,
/// `whoeverStandsInARefusedRowHasNotLeft` by looking at the good rows only.
class PlannerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);
  private static final List<Meaning> STAFF =
      List.of(
          Meaning.REFERENCE,
          Meaning.GIVEN,
          Meaning.FAMILY,
          Meaning.EMAIL,
          Meaning.ROLE,
          Meaning.LEAVES);
  private static final List<Meaning> PUPILS =
      List.of(Meaning.REFERENCE, Meaning.GIVEN, Meaning.FAMILY, Meaning.YEAR, Meaning.BORN);

  private final List<Known> directory = new ArrayList<>();

  @Test
  void somebodyNewIsAdded() {
    var plan = staff("7|Ada|Fenn|ADA@fernhill.example|Teacher; DSL|");
    assertThat(verdicts(plan)).containsExactly(Verdict.ADDED);
    assertThat(notes(plan, 0))
        .containsExactly(
            "Designated safeguarding lead from 21 November 2026",
            "Staff from 21 November 2026",
            "E-mail address ada@fernhill.example",
            "Reference 7");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    know("7", "Ada", "Fenn", "ada@fernhill.example", Role.STAFF, Role.DSL);
    know(null, "Bo", "Lark", "bo@fernhill.example", Role.STAFF);
    know(null, "Cy", "Moor", null, Role.GOVERNOR);
    var plan =
        staff(
            "7|Ada|Fenn|ada@fernhill.example|Teacher; DSL|",
            "|Bo|Lark|bo@fernhill.example|TA|",
            "|Cy|Moor||Governor|");
    assertThat(verdicts(plan)).containsOnly(Verdict.UNCHANGED);
    assertThat(plan.changes()).isEmpty();
  }

  @Test
  void whatDiffersIsChangedAndAnEmptyCellChangesNothing() {
    know("7", "Ada", "Fenn", "ada@fernhill.example", Role.STAFF);
    var plan = staff("7|Ada|Fenn-Marsh||Teacher; Governor|31/08/2027");
    assertThat(notes(plan, 0))
        .containsExactly(
            "Name: Ada Fenn-Marsh, was Ada Fenn",
            "Governor from 21 November 2026 to 31 August 2027",
            "Staff: last day 31 August 2027");
    assertThat(plan.changes().getFirst().person().email()).isPresent();
  }

  @Test
  void aReferenceIsLearntFromTheAddress() {
    know(null, "Ada", "Fenn", "ada@fernhill.example", Role.STAFF);
    assertThat(notes(staff("7|Ada|Fenn|ada@fernhill.example|TA|"), 0))
        .containsExactly("Reference: 7, was not known");
  }

  @Test
  void aReferenceThatWasGivenOutAgainIsNotBelieved() {
    know("7", "Ada", "Fenn", null, Role.STAFF);
    assertThat(refusal(staff("7|Zed|Marsh||TA|")))
        .contains("quite another name under this reference");
  }

  @Test
  void anAddressOfSomebodyElseIsRefused() {
    know("7", "Ada", "Fenn", "ada@fernhill.example", Role.STAFF);
    know("8", "Bo", "Lark", "bo@fernhill.example", Role.STAFF);
    assertThat(refusal(staff("7|Ada|Fenn|bo@fernhill.example|TA|"))).contains("Somebody else");
    assertThat(refusal(staff("9|Ada|Fenn|ada@fernhill.example|TA|")))
        .contains("another name or reference");
    assertThat(refusal(staff("|Office|Desk|ada@fernhill.example|TA|")))
        .contains("another name or reference");
  }

  @Test
  void namesakesAreNotTakenForEachOther() {
    know(null, "Ada", "Fenn", "ada@fernhill.example", Role.STAFF);
    assertThat(refusal(staff("7|ADA|fenn||TA|"))).contains("give them the reference 7");
    assertThat(refusal(staff("|Ada|Fenn|other@fernhill.example|TA|")))
        .contains("does not tell whether it is them");
    assertThat(refusal(staff("|Ada|Fenn||Governor|"))).contains("does not tell");
    know("9", "Di", "Ash", null, Role.STAFF);
    assertThat(verdicts(staff("10|Di|Ash||TA|"))).containsExactly(Verdict.ADDED);
  }

  @Test
  void aChildIsNeverTakenForAnAdult() {
    know(null, "Ada", "Fenn", null, Role.PUPIL);
    assertThat(verdicts(staff("7|Ada|Fenn||TA|"))).containsExactly(Verdict.ADDED);
  }

  @Test
  void pupilsAreFoundByNameAndDayOfBirth() {
    directory.add(pupil(null, "Bo", "Lark", LocalDate.of(2017, 9, 24)));
    var plan = pupils("A1|Bo|Lark|3|24/09/2017", "A2|Bo|Lark|4|25/09/2017", "|Bo|Lark|3|");
    assertThat(verdicts(plan)).containsExactly(Verdict.CHANGED, Verdict.ADDED, Verdict.REFUSED);
    assertThat(notes(plan, 0))
        .containsExactly("Reference: A1, was not known", "Year group: Year 3, was not known");
  }

  @Test
  void rowsAboutTheSamePersonAreRefusedAfterTheFirst() {
    know("7", "Ada", "Fenn", "ada@fernhill.example", Role.STAFF);
    var plan =
        staff(
            "7|Ada|Fenn||Teacher|",
            "|Ada|Fenn|ada@fernhill.example|Governor|",
            "8|Bo|Lark|bo@x.example|TA|",
            "8|Bo|Lark||TA|",
            "9|Cy|Lark|bo@x.example|TA|",
            "|Di|Ash||TA|",
            "|di|ash||TA|");
    assertThat(verdicts(plan))
        .containsExactly(
            Verdict.UNCHANGED,
            Verdict.REFUSED,
            Verdict.ADDED,
            Verdict.REFUSED,
            Verdict.REFUSED,
            Verdict.ADDED,
            Verdict.REFUSED);
    assertThat(notes(plan, 1))
        .singleElement()
        .asString()
        .contains("Row 1 is about the same person");
    assertThat(notes(plan, 3)).singleElement().asString().contains("Row 3 has the same reference");
    assertThat(notes(plan, 4)).singleElement().asString().contains("Row 3 has the same e-mail");
    assertThat(notes(plan, 6)).singleElement().asString().contains("Row 6 has the same name");
  }

  @Test
  void whoeverHasLeftIsNotTakenIn() {
    assertThat(verdicts(staff("7|Ada|Fenn||TA|31/08/2020"))).containsExactly(Verdict.UNCHANGED);
  }

  @Test
  void whoeverComesBackBeginsAnew() {
    var ada = person("7", "Ada", "Fenn", null);
    directory.add(
        new Known(
            ada,
            List.of(Appointment.from(ada.id(), Role.STAFF, LONG_AGO).until(LONG_AGO.plusYears(1))),
            Map.of()));
    assertThat(notes(staff("7|Ada|Fenn||TA|"), 0)).containsExactly("Staff from 21 November 2026");
  }

  @Test
  void whoeverNoLongerStandsInAWholeFileIsProposedToLeave() {
    know("7", "Ada", "Fenn", null, Role.STAFF, Role.GOVERNOR, Role.PARENT);
    know("8", "Bo", "Lark", null, Role.STAFF);
    know("9", "Cy", "Moor", null, Role.GOVERNOR);
    know(null, "Di", "Ash", null, Role.STAFF);
    var plan = plan(Kind.STAFF, true, STAFF, "8|Bo|Lark|||");
    assertThat(plan.leavers())
        .singleElement()
        .satisfies(leaver -> {
          assertThat(leaver.who()).isEqualTo("Ada Fenn");
          assertThat(leaver.roles()).isEqualTo("Staff");
        });
    assertThat(plan.standing()).isEqualTo(2);
    assertThat(plan.counts().tooMany(1)).isTrue();
    assertThat(plan(Kind.STAFF, false, STAFF, "8|Bo|Lark|||").leavers()).isEmpty();
    assertThat(plan(Kind.MIXED, true, STAFF, "8|Bo|Lark||TA|").leavers()).hasSize(1);
    assertThat(plan(Kind.MIXED, true, STAFF, "8|Bo|Lark||TA|", "5|Ed|Orr||Governor|").leavers())
        .hasSize(2);
  }

  @Test
  void aFifthMayLeaveAndNoMore() {
    assertThat(new Counts(0, 0, 8, 0, 2, 10).tooMany(2)).isFalse();
    assertThat(new Counts(0, 0, 7, 0, 3, 10).tooMany(3)).isTrue();
    assertThat(new Counts(0, 0, 7, 0, 3, 10).tooMany(0)).isFalse();
  }

  @Test
  void whoeverStandsInARefusedRowHasNotLeft() {
    know("7", "Ada", "Fenn", null, Role.STAFF);
    know("8", "Bo", "Lark", "bo@fernhill.example", Role.STAFF);
    var plan =
        plan(
            Kind.STAFF, true, STAFF, "7|Ada|Fenn|not an address||", "|Bo|=x|BO@fernhill.example||");
    assertThat(verdicts(plan)).containsOnly(Verdict.REFUSED);
    assertThat(plan.leavers()).isEmpty();
  }

  @Test
  void parentsFindTheirChildrenInTheDirectoryAndInTheFile() {
    var bo = pupil("A1", "Bo", "Lark", LocalDate.of(2017, 9, 24));
    directory.add(bo);
    var meanings =
        List.of(
            Meaning.REFERENCE,
            Meaning.GIVEN,
            Meaning.FAMILY,
            Meaning.ROLE,
            Meaning.CHILDREN,
            Meaning.RELATION);
    var plan =
        plan(
            Kind.MIXED,
            false,
            meanings,
            "P1|Cy|Lark|Parent|A1; A2|Mother",
            "A2|Eve|Lark|Pupil||",
            "P2|Flo|Moor|Parent|A9|");
    assertThat(verdicts(plan)).containsExactly(Verdict.ADDED, Verdict.ADDED, Verdict.REFUSED);
    assertThat(notes(plan, 0))
        .contains(
            "Mother of Bo Lark, parental responsibility not stated",
            "Mother of Eve Lark, parental responsibility not stated");
    assertThat(notes(plan, 2))
        .singleElement()
        .asString()
        .contains("no pupil with the reference A9");
    var links = plan.changes().getFirst().links();
    assertThat(links).extracting(ParentLink::child).contains(bo.person().id());
  }

  @Test
  void aFileGivesNobodyMoreRightsThanTheyHave() {
    know("7", "Ada", "Fenn", null, Role.IT_ADMINISTRATOR);
    Rights none =
        new Rights() {
          @Override
          public Optional<String> refusal(Entry entry, Optional<Known> known, boolean roles) {
            return roles && known.isPresent() ? Optional.of("no") : Optional.empty();
          }

          @Override
          public boolean mayEnd(Known known) {
            return false;
          }
        };
    var plan =
        new Planner(directory, none, TODAY)
            .plan(
                new Columns(Kind.MIXED, true, STAFF),
                lines("7|Ada|Fenn||Headteacher|", "8|Bo|Lark||TA|"));
    assertThat(verdicts(plan)).containsExactly(Verdict.REFUSED, Verdict.ADDED);
    assertThat(plan(Kind.MIXED, true, STAFF, "8|Bo|Lark||TA|").leavers()).hasSize(1);
    assertThat(
            new Planner(directory, none, TODAY)
                .plan(new Columns(Kind.MIXED, true, STAFF), lines("8|Bo|Lark||TA|"))
                .leavers())
        .isEmpty();
  }

  @Test
  void thePrintOfAPlanTellsEverythingThatIsShown() {
    var before = staff("7|Ada|Fenn||TA|").fingerprint();
    assertThat(staff("7|Ada|Fenn||TA|").fingerprint()).isEqualTo(before);
    assertThat(staff("7|Ada|Fenn||Teacher; DSL|").fingerprint()).isNotEqualTo(before);
    know("7", "Ada", "Fenn", null, Role.STAFF);
    assertThat(staff("7|Ada|Fenn||TA|").fingerprint()).isNotEqualTo(before);
  }

  private Plan staff(String... rows) {
    return plan(Kind.MIXED, false, STAFF, rows);
  }

  private Plan pupils(String... rows) {
    return plan(Kind.PUPILS, false, PUPILS, rows);
  }

  private Plan plan(Kind kind, boolean whole, List<Meaning> meanings, String... rows) {
    Rights all =
        new Rights() {
          @Override
          public Optional<String> refusal(Entry entry, Optional<Known> known, boolean roles) {
            return Optional.empty();
          }

          @Override
          public boolean mayEnd(Known known) {
            return true;
          }
        };
    return new Planner(directory, all, TODAY).plan(new Columns(kind, whole, meanings), lines(rows));
  }

  private static List<Sheet.Line> lines(String... rows) {
    var lines = new ArrayList<Sheet.Line>();
    for (var row : rows) {
      lines.add(new Sheet.Line(lines.size() + 1, Arrays.asList(row.split("\\|", -1))));
    }
    return lines;
  }

  private void know(
      @Nullable String reference,
      String given,
      String family,
      @Nullable String email,
      Role... roles) {
    var person = person(reference, given, family, email);
    directory.add(
        new Known(
            person,
            Arrays.stream(roles)
                .map(role -> Appointment.from(person.id(), role, LONG_AGO))
                .toList(),
            Map.<PersonId, ParentLink>of()));
  }

  private static Known pupil(
      @Nullable String reference, String given, String family, LocalDate born) {
    var person = person(reference, given, family, null).bornOn(born);
    return new Known(
        person, List.of(Appointment.from(person.id(), Role.PUPIL, LONG_AGO)), Map.of());
  }

  private static Person person(
      @Nullable String reference, String given, String family, @Nullable String email) {
    return Person.named(Name.of(given, family))
        .knownElsewhereAs(Optional.ofNullable(reference))
        .at(Optional.ofNullable(email).map(Email::new));
  }

  private static List<Verdict> verdicts(Plan plan) {
    return plan.rows().stream().map(row -> row.outcome().verdict()).toList();
  }

  private static List<String> notes(Plan plan, int row) {
    return plan.rows().get(row).notes();
  }

  private static String refusal(Plan plan) {
    assertThat(verdicts(plan)).containsExactly(Verdict.REFUSED);
    return String.join(" ", plan.rows().getFirst().notes());
  }
}
