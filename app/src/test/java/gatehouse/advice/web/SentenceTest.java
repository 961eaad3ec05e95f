package gatehouse.advice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void severalPossibilitiesAreJoinedAsAPersonWould() {
    assertThat(Sentence.either(List.of())).isEmpty();
    assertThat(Sentence.either(List.of("allowed"))).isEqualTo("allowed");
    assertThat(Sentence.either(List.of("allowed", "forbidden"))).isEqualTo("allowed or forbidden");
    assertThat(Sentence.either(List.of("silent", "allowed", "forbidden")))
        .isEqualTo("silent, allowed or forbidden");
  }
}
