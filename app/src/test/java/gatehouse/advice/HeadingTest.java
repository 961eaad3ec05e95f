package gatehouse.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.packs.Words;
import gatehouse.rules.Facet;
import org.junit.jupiter.api.Test;

class HeadingTest {
  @Test
  void everyActStandsUnderOneHeading() {
    var acts = Words.shipped().vocabulary().facet("act").orElseThrow();
    assertThat(Heading.ALL.stream().flatMap(heading -> heading.acts().stream()))
        .containsExactlyInAnyOrderElementsOf(acts.values().stream().map(Facet.Value::id).toList());
  }
}
