package gatehouse.rules;

import static gatehouse.rules.NormBuilder.norm;
import static gatehouse.rules.World.is;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// "Allowed if".
class RemediesTest {
  private static List<String> changes(Rulebook book, String... words) {
    return book.decide(World.situation(words)).changes().stream()
        .map(c ->
            c.verdict().word()
                + " if "
                + c.steps().stream().map(s -> s.value().id()).toList()
                + " "
                + c.clauses())
        .toList();
  }

  @Test
  void aSafeguardThatIsMissingIsNamedWithItsClause() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.NEEDS_APPROVAL)
                .when(is("act", "post"))
                .unless(is("safeguards", "approval"), Verdict.ALLOWED));
    assertThat(changes(book, "act=post")).containsExactly("allowed if [approval] [A-1]");
  }

  @Test
  void anotherChannelMayHelp() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.FORBIDS).when(is("act", "post"), is("channel", "private")),
            norm("A-2", Effect.PERMITS).when(is("act", "post"), is("channel", "school")));
    assertThat(changes(book, "act=post", "channel=private"))
        .containsExactly("allowed if [school] [A-2]");
  }

  @Test
  void aBanWithoutExceptionOffersNothing() {
    Rulebook book = World.book(norm("A-1", Effect.FORBIDS).when(is("act", "post")));
    assertThat(changes(book, "act=post")).isEmpty();
  }

  @Test
  void silenceIsNoRemedy() {
    Rulebook book =
        World.book(norm("A-1", Effect.FORBIDS).when(is("act", "post"), is("channel", "private")));
    assertThat(changes(book, "act=post", "channel=private")).isEmpty();
  }

  @Test
  void factsAreNeverWishedAway() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.PERMITS).when(is("act", "post")),
            norm("A-2", Effect.FORBIDS).when(is("act", "post"), is("content", "named")));
    assertThat(changes(book, "act=post", "content=named")).isEmpty();
  }

  @Test
  void nothingSuperfluousIsAskedFor() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.FORBIDS)
                .when(is("act", "befriend"))
                .unless(is("safeguards", "approval"), Verdict.ALLOWED)
                .unless(is("ties", "family"), Verdict.ALLOWED));
    assertThat(book.decide(World.situation("act=befriend")).changes())
        .allMatch(c -> c.steps().size() == 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45})
  void everyRemedyBringsWhatItPromises(long seed) {
    RandomBook random = new RandomBook(seed);
    Rulebook book = random.book(8, 2);
    for (int i = 0; i < 60; i++) {
      Situation situation = random.situation();
      Decision decision = book.decide(situation);
      for (Change change : decision.changes()) {
        Situation changed = situation;
        for (Change.Step step : change.steps()) {
          changed = changed.with(step.facet(), step.facet().indexOf(step.value().id()));
        }
        assertThat(book.decide(changed).verdict())
            .as("seed %d: %s with %s", seed, situation, change)
            .isEqualTo(change.verdict());
        assertThat(decision.verdict().stricterThan(change.verdict())).isTrue();
      }
    }
  }
}
