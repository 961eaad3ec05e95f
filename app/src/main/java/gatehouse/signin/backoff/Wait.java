package gatehouse.signin.backoff;

import java.time.Duration;
import java.time.Instant;

/// How long whoever guesses has to wait: nothing at first, then twice as long after each failure,
/// at most 42 seconds. A failure is forgotten after ten minutes.
///
/// @param free how many failures cost nothing
/// @param failures those that are not forgotten
/// @param last when the last was made
record Wait(int free, int failures, Instant last) {
  static final Duration LONGEST = Duration.ofSeconds(42);
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final int DOUBLINGS = 6;

  /// What is left of it now.
  Duration left(Instant now) {
    var whole = length(failures - free);
    var left = Duration.between(now, last.plus(whole));
    return whole.isZero() || left.isNegative() ? Duration.ZERO : left;
  }

  private static Duration length(int over) {
    if (over <= 0) {
      return Duration.ZERO;
    }
    var doubled = Duration.ofSeconds(1L << Math.min(over - 1, DOUBLINGS));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }

  /// As it is after one more failure.
  Wait failed(Instant now) {
    var forgotten = Duration.between(last, now).dividedBy(FORGOTTEN_AFTER);
    var kept = (int) Math.max(0, failures - Math.max(0, forgotten));
    return new Wait(free, Math.min(kept + 1, free + 2 * DOUBLINGS), now);
  }
}
