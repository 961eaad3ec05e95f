package gatehouse.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.access.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Whom a row means.
class MatchingTest extends SmallDirectory {
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
}
