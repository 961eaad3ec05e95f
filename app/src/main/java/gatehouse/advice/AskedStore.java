package gatehouse.advice;

import java.time.LocalDate;
import java.util.Map;

/// Keeps how often what was asked.
interface AskedStore {
  /// Something that is counted.
  sealed interface Counted {
    record Question(LocalDate day, String policy, String act, String verdict) implements Counted {}

    record Citation(LocalDate day, String policy, String clause) implements Counted {}
  }

  /// Adds all of the counts, or none of them.
  void add(Map<Counted, Long> counts);

  /// The most asked since a day.
  AskedMost most(LocalDate since);
}
