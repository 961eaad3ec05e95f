package gatehouse.records;

import java.util.Map;

/// What is personal about an entry, as it is found today.
public sealed interface Particulars {
  /// There never was anything personal.
  record None() implements Particulars {}

  /// It is what the entry was committed to.
  record Known(Map<String, String> details) implements Particulars {
    public Known {
      details = Map.copyOf(details);
    }
  }

  /// It was erased, as it may be.
  record Erased() implements Particulars {}

  /// What is kept is not what the entry was committed to: somebody has changed it.
  record Altered() implements Particulars {}
}
