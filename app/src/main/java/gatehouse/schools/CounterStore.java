package gatehouse.schools;

import java.util.List;
import java.util.Map;

/// Keeps the counts of schools.
interface CounterStore {
  /// Adds to the counts of the school for which this thread works.
  void add(Map<Counter, Long> deltas);

  /// Sets counts of the school for which this thread works.
  void set(Map<Counter, Long> values);

  /// The schools of a trust with their counts, by name; read by the trust's office.
  List<SchoolFigures> ofTrust(TrustId trust);
}
