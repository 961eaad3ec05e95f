package gatehouse.signin.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as people in the United Kingdom say them.
public final class TimeWords {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private TimeWords() {}

  /// "today at 14:05", "yesterday at 08:30", "3 May 2026 at 14:05".
  public static String of(Instant time, Instant now) {
    var at = time.atZone(HERE);
    var today = now.atZone(HERE).toLocalDate();
    var day = at.toLocalDate();
    var words =
        day.equals(today)
            ? "today"
            : day.equals(today.minusDays(1)) ? "yesterday" : DAY.format(day);
    return words + " at " + TIME.format(at);
  }

  public static String day(Instant time) {
    return DAY.format(time.atZone(HERE));
  }

  /// "8 seconds", "1 second".
  public static String of(Duration wait) {
    var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return seconds == 1 ? "1 second" : seconds + " seconds";
  }
}
