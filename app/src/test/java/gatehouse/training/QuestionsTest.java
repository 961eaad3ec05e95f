package gatehouse.training;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.packs.Pack;
import gatehouse.packs.Tailoring;
import gatehouse.rules.Verdict;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Questions and keys are made from an edition, never written.
class QuestionsTest {
  private static final Library LIBRARY = Library.shipped();
  private static final Pack HOLY_CROSS = LIBRARY.pack("holy-cross");
  private static final Set<String> TEACHER = Set.of("teacher");

  static Stream<String> policies() {
    return Library.POLICIES.stream();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyPolicyHasQuestionsForATeacherOfDifferentClausesAndAnswers(String policy) {
    var edition = Edition.asWritten(LIBRARY.pack(policy));
    var questions = new Questions(edition, TEACHER).some(7);
    assertThat(questions).hasSize(Questions.ASKED);
    assertThat(questions).extracting(Question::clause).doesNotHaveDuplicates();
    assertThat(questions).extracting(Question::right).doesNotContain(Verdict.SILENT);
    assertThat(questions.stream().map(Question::right).distinct()).hasSizeGreaterThan(1);
    assertThat(questions)
        .allSatisfy(question ->
            assertThat(edition.rulebook().decide(question.situation()).verdict())
                .isEqualTo(question.right()));
  }

  @Test
  void theyAreTheSameForOneAndOthersForAnother() {
    var questions = new Questions(Edition.asWritten(HOLY_CROSS), TEACHER);
    assertThat(questions.some(7)).isEqualTo(questions.some(7));
    assertThat(questions.some(7)).isNotEqualTo(questions.some(8));
  }

  /// The same situation, another reading, another key.
  @Test
  void theKeyFollowsWhatTheSchoolHasDecided() {
    var strict = new Edition(HOLY_CROSS, Tailoring.NONE.deciding("HC-A-01", "ban_everywhere"));
    var before = new Questions(Edition.asWritten(HOLY_CROSS), Set.of("moderator")).all();
    var after = new Questions(strict, Set.of("moderator")).all();
    assertThat(after).isNotEqualTo(before);
    assertThat(after.stream().map(q -> q.name() + q.right()).toList())
        .isNotEqualTo(before.stream().map(q -> q.name() + q.right()).toList());
  }

  @Test
  void nobodyIsAskedAboutWhatSpeaksToOthers() {
    var questions = new Questions(Edition.asWritten(HOLY_CROSS), Set.of("governor")).all();
    assertThat(questions)
        .allSatisfy(question ->
            assertThat(question.situation().stated("actor").orElseThrow().id())
                .isEqualTo("governor"));
  }
}
