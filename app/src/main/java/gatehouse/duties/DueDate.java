package gatehouse.duties;

import gatehouse.calendar.Deadline;
import gatehouse.calendar.Reckoned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// By when a duty is due, and how that came about.
///
/// @param at the last moment that is in time (UTC); empty where none can be told
/// @param says the date in one sentence
/// @param trace the steps that led to it, in sentences
public record DueDate(Optional<Instant> at, String says, List<String> trace) {
  public DueDate {
    trace = List.copyOf(trace);
  }

  static DueDate of(Reckoned reckoned) {
    Optional<Instant> at =
        reckoned.deadline() instanceof Deadline.Due due ? Optional.of(due.at()) : Optional.empty();
    return new DueDate(at, reckoned.deadline().says(), reckoned.sentences());
  }

  /// Whether that moment has passed.
  public boolean passedBy(Instant now) {
    return at.filter(last -> last.isBefore(now)).isPresent();
  }
}
