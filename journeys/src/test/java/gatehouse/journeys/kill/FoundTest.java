package gatehouse.journeys.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the trial must not overlook.
class FoundTest {
  private final Found found = new Found();

  @Test
  void eachThingRecordedOnceIsWell() {
    found.compare("signature", List.of("ada", "bo"), List.of("bo", "ada"));
    assertThat(found.nothing()).isTrue();
  }

  @Test
  void whatTheRecordDoesNotTellIsFound() {
    found.compare("signature", List.of("ada", "bo"), List.of("bo"));
    assertThat(found.count(Fault.UNRECORDED)).isEqualTo(1);
  }

  @Test
  void whatTheRecordTellsAndDidNotHappenIsFound() {
    found.compare("signature", List.of("ada"), List.of("ada", "bo"));
    assertThat(found.count(Fault.INVENTED)).isEqualTo(1);
  }

  @Test
  void whatIsThereOrRecordedTwiceIsFound() {
    found.compare("signature", List.of("ada", "ada"), List.of("ada"));
    found.compare("signature", List.of("bo"), List.of("bo", "bo"));
    assertThat(found.count(Fault.DOUBLED)).isEqualTo(2);
  }

  @Test
  void theSameThingIsCountedOnceHoweverOftenItIsLookedAt() {
    found.compare("signature", List.of(), List.of("ada"));
    found.compare("signature", List.of(), List.of("ada"));
    assertThat(found.count(Fault.INVENTED)).isEqualTo(1);
    assertThat(found.nothing()).isFalse();
  }
}
