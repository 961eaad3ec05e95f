package gatehouse.enactment;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.packs.Library;
import gatehouse.packs.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Which clauses decide is what the engine says, not what somebody hopes.
class DecidedClausesTest {
  private static final Path LIST = Path.of("src/main/resources/gatehouse/enactment/decided.txt");
  private static final Library LIBRARY = Library.shipped();

  private static List<Reading> shipped() {
    List<Reading> readings = new ArrayList<>();
    Library.POLICIES.forEach(id -> readings.add(LIBRARY.reading(id)));
    readings.add(LIBRARY.reading(Library.NATIONAL));
    readings.add(LIBRARY.reading(Library.TEMPLATE));
    return readings;
  }

  @Test
  void theListIsWhatTheEngineComputes() throws IOException {
    Map<String, List<String>> decided = new TreeMap<>();
    shipped().forEach(reading -> decided.putAll(DecidedClauses.of(reading)));
    StringBuilder lines =
        new StringBuilder(
            "# Clause that decides and an example that proves it; DecidedClausesTest computes this"
                + " list with the engine.\n");
    decided.forEach((clause, examples) -> lines.append(clause + " " + examples.getFirst() + "\n"));
    GoldenFile.assertIs(LIST, lines.toString());
  }

  @Test
  void everyClauseThatDecidesIsCitedByARightExample() {
    List<String> unproved =
        shipped().stream()
            .flatMap(reading -> Enactment.of(reading).stream())
            .filter(e ->
                e.uses().stream()
                    .anyMatch(
                        u -> u.capability().id().equals("decides") && u.status() == Status.PLANNED))
            .map(e -> e.clause().id().value())
            .toList();
    assertThat(unproved).isEmpty();
  }
}
