package gatehouse.policies;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.rules.Verdict;
import org.junit.jupiter.api.Test;

class WellKnownQuestionsTest {
  private final WellKnownQuestions questions = new WellKnownQuestions(ShippedPolicies.POLICIES);

  @Test
  void everyQuestionIsUnderstoodAndPossible() {
    var advisor = ShippedPolicies.POLICIES.advisor("holy-cross");
    assertThat(questions.all())
        .hasSizeGreaterThanOrEqualTo(25)
        .allSatisfy(question ->
            assertThat(advisor.rulebook().contradictions(question.situation())).isEmpty());
  }

  @Test
  void someQuestionsDivideTheFive() {
    assertThat(questions.all())
        .filteredOn(WellKnownQuestions.Answered::divided)
        .hasSizeGreaterThan(8);
  }

  @Test
  void nobodyMayLookAtAnIndecentImageOfAChild() {
    assertThat(questions.all())
        .filteredOn(question -> question.question().contains("indecent image"))
        .singleElement()
        .satisfies(
            question -> assertThat(question.verdicts().values()).containsOnly(Verdict.FORBIDDEN));
  }
}
