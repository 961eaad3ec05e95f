package gatehouse.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which the clock of a duty stands still, such as while an answer from the police is
/// awaited.
///
/// @param from when it was stopped
/// @param until when it was set going again, itself no longer part of the pause; null while it
///   stands still
public record Pause(Instant from, @Nullable Instant until) {
  /// @throws IllegalArgumentException if it ends before it begins
  public Pause {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a pause cannot end before it begins");
    }
  }

  /// Whether the clock stands still at that moment.
  public boolean holds(Instant at) {
    Instant end = until;
    return !at.isBefore(from) && (end == null || at.isBefore(end));
  }
}
