package gatehouse.calendar;

import java.time.Instant;
import java.util.List;

/// A deadline and how it came about.
///
/// @param limit the limit that was applied
/// @param arrived from when it was reckoned (UTC)
/// @param deadline what came out
/// @param trace the steps from the one to the other
public record Reckoned(TimeLimit limit, Instant arrived, Deadline deadline, List<Step> trace) {
  public Reckoned {
    trace = List.copyOf(trace);
  }

  /// The steps in sentences, to be shown and kept beside the deadline.
  public List<String> sentences() {
    return trace.stream().map(Step::says).toList();
  }

  /// What is different from a deadline told before, if the calendar or a parameter has changed
  /// since.
  ///
  /// @param before the deadline told before
  /// @param told its steps in sentences
  public Recalculation since(Deadline before, List<String> told) {
    return Recalculation.of(before, told, this);
  }
}
