package gatehouse.signin.web;

import gatehouse.shell.SchoolTime;
import java.time.Duration;
import java.time.Instant;

/// Times as people in the United Kingdom say them.
public final class TimeWords {
  private TimeWords() {}

  /// "today at 14:05", "yesterday at 08:30", "3 May 2026 at 14:05".
  public static String of(Instant time, Instant now) {
    var day = SchoolTime.day(time);
    var today = SchoolTime.day(now);
    if (day.equals(today)) {
      return "today at " + SchoolTime.clock(time);
    }
    return day.equals(today.minusDays(1))
        ? "yesterday at " + SchoolTime.clock(time)
        : SchoolTime.words(time);
  }

  /// "8 seconds", "1 second".
  public static String of(Duration wait) {
    var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return seconds == 1 ? "1 second" : seconds + " seconds";
  }
}
