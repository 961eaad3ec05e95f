package gatehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TellingTest {
  @Test
  void whatIsUnderstoodIsTheSituation() {
    Telling telling = World.telling("actor=teacher", "content=named", "content=pictured");
    assertThat(telling.faults()).isEmpty();
    assertThat(telling.situation().told())
        .containsEntry("actor", List.of("teacher"))
        .containsEntry("intent", List.of("do"))
        .containsEntry("content", List.of("named", "pictured"));
  }

  @Test
  void aMisspeltFacetGetsTheNearestAndAllNames() {
    assertThat(World.telling("chanel=school").faults())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.message()).isEqualTo("There is no facet 'chanel'.");
          assertThat(f.advice()).startsWith("Did you mean channel? Allowed are: actor, act,");
        });
  }

  @Test
  void aMisspeltValueGetsTheNearestAndAllValues() {
    assertThat(World.telling("actor=techer").faults())
        .containsExactly(
            new Telling.Fault(
                "actor",
                "'techer' is not a value of actor.",
                "Did you mean teacher? Allowed are: head, teacher, parent."));
  }

  @Test
  void severalValuesForOneAreAFault() {
    assertThat(World.telling("actor=head", "actor=teacher").faults())
        .containsExactly(
            new Telling.Fault(
                "actor", "actor has one value, but 2 were given.", "Keep one of head, teacher."));
  }

  @Test
  void aGroupIsNoValueOfASituation() {
    assertThat(World.telling("actor=staff").faults())
        .containsExactly(
            new Telling.Fault(
                "actor",
                "'staff' stands for several values of actor.",
                "Say which: head, teacher."));
  }

  @Test
  void unknownLeavesAFacetOpen() {
    Telling telling = World.telling("intent=unknown", "content=named", "content=unknown");
    assertThat(telling.faults()).isEmpty();
    assertThat(telling.open()).containsExactly("content");
    assertThat(telling.situation().stated("intent")).isEmpty();
    assertThat(telling.situation().facts("content"))
        .extracting(Facet.Value::id)
        .containsExactly("named");
  }

  @Test
  void theNearestNamesComeBestFirst() {
    assertThat(Vocabulary.nearest("pupl", java.util.stream.Stream.of("public", "pupil", "parent")))
        .startsWith("pupil");
    assertThat(Nearest.distance("ab", "ba")).isOne();
    assertThat(Nearest.distance("teacher", "techer")).isOne();
    assertThat(Vocabulary.nearest("xyzzy", java.util.stream.Stream.of("pupil"))).isEmpty();
  }

  @Test
  void aClauseIdRefusesNonsense() {
    assertThat(new ClauseId("HC-6.7a")).hasToString("HC-6.7a");
    assertThatThrownBy(() -> new ClauseId("six"))
        .hasMessage("'six' is not a clause id such as HC-6.7a");
  }

  @Test
  void aVocabularyNeedsAnActAndNoNameTwice() {
    assertThatThrownBy(() -> new Vocabulary(List.of()))
        .hasMessage("A vocabulary needs the facets act and intent");
    Facet act = World.SMALL.facet("act").orElseThrow();
    assertThatThrownBy(() -> new Vocabulary(List.of(act, act)))
        .hasMessage("Two facets are called act");
  }
}
