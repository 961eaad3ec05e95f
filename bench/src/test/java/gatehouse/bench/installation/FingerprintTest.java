package gatehouse.bench.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private final Fingerprint before =
      new Fingerprint(Map.of("people.person", "2 rows, 17", "records.entry", "3 rows, 40"));

  @Test
  void aTableThatHoldsTheSameIsNotChanged() {
    assertThat(before.changedSince(before)).isEmpty();
  }

  @Test
  void otherRowsAndTablesThatWereNotThereAreChanged() {
    var after =
        new Fingerprint(
            Map.of(
                "people.person", "2 rows, 18", "records.entry", "3 rows, 40", "x.y", "0 rows, 0"));
    assertThat(after.changedSince(before)).containsExactlyInAnyOrder("people.person", "x.y");
  }
}
