package gatehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The compiled index judges as the plain reading does.
class IndexTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void judgesRandomSituationsAsThePlainReadingDoes(long start) {
    for (long seed = start * 1000; seed < start * 1000 + 25; seed++) {
      RandomBook random = new RandomBook(seed);
      Rulebook book = random.book(12, 2);
      PlainReading plain = new PlainReading(book);
      Judgement judgement = book.newJudgement();
      for (int i = 0; i < 200; i++) {
        Situation situation = random.situation();
        book.judge(situation, judgement);
        assertThat(judgement.verdict())
            .as("seed %d: %s", seed, situation)
            .isEqualTo(plain.verdict(situation));
      }
    }
  }

  @Test
  void aRuleIsReachedOnceHoweverManyAlternativesOfItHold() {
    Rulebook book =
        World.book(
            NormBuilder.norm("A-1", Effect.FORBIDS)
                .when(
                    new Condition.Any(
                        java.util.List.of(
                            World.is("content", "named"), World.is("content", "pictured")))));
    Judgement judgement = book.newJudgement();
    book.judge(World.situation("act=post", "content=named", "content=pictured"), judgement);
    assertThat(judgement.size()).isOne();
  }
}
