package gatehouse.rules;

import static gatehouse.rules.NormBuilder.norm;
import static gatehouse.rules.World.is;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Rulebook BOOK =
      World.book(
          norm("A-1", Effect.FORBIDS).when(is("act", "post")),
          norm("A-2", Effect.PERMITS)
              .when(is("act", "post"), is("channel", "school"))
              .overrides("A-1"),
          norm("A-3", Effect.DISCOURAGES)
              .when(is("act", "post"))
              .unless(is("ties", "family"), Verdict.ALLOWED),
          norm("A-4", Effect.FORBIDS).when(is("act", "befriend")));

  @Test
  void everyNormThatSpeaksOfTheActIsExplained() {
    assertThat(BOOK.explain(World.situation("act=post", "channel=school", "ties=family")))
        .extracting(e -> e.clause() + " " + e.standing() + " " + e.why())
        .containsExactly(
            "A-1 SET_ASIDE [A-2 is more specific]",
            "A-2 APPLIES []",
            "A-3 EXCEPTED [exception met: ties has family [A-3]]");
  }

  @Test
  void whatANormWantsInVainIsNamed() {
    assertThat(BOOK.explain(World.situation("act=post")))
        .filteredOn(e -> e.standing() == Explanation.Standing.DOES_NOT_REACH)
        .singleElement()
        .satisfies(e -> assertThat(e.why()).containsExactly("wants channel is school"));
  }
}
