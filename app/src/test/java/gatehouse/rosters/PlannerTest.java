package gatehouse.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Appointment;
import gatehouse.people.ParentLink;
import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Entry;
import gatehouse.rosters.entries.Kind;
import gatehouse.rosters.entries.Meaning;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a file would do to a directory.
class PlannerTest extends SmallDirectory {
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
  @Asvs("2.3.2")
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
}
