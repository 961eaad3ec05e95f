package gatehouse.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailTest {
  private static final UUID ADA = UUID.randomUUID();

  @Test
  void somebodyKnownIsCalledByTheirName() {
    var detail = Detail.of("done-by", ADA.toString(), Map.of(ADA, "Ada Teal"));
    assertThat(detail).isEqualTo(new Detail("done by", "Ada Teal", false));
  }

  @Test
  void anyOtherIdOrHashServesToLookSomethingUp() {
    assertThat(Detail.of("duty", ADA.toString(), Map.of()).reference()).isTrue();
    assertThat(Detail.of("edition", "0a".repeat(32), Map.of()).reference()).isTrue();
    assertThat(Detail.of("number", "12", Map.of()).reference()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29, 29 March 2026",
    "2026-13-45, 2026-13-45",
    "2026-06-14T15:40:00Z, '14 June 2026, 16:40:00'",
    "2026-99-14T15:40:00Z, 2026-99-14T15:40:00Z",
    "a 2026-03-29, a 2026-03-29"
  })
  void daysAndTimesAreWrittenAsOneSpeaks(String recorded, String shown) {
    assertThat(Detail.of("on", recorded, Map.of()).value()).isEqualTo(shown);
  }
}
