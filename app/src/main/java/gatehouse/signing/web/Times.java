package gatehouse.signing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes times and dates as they are read at the schools.
final class Times {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss z", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Times() {}

  static String of(Instant time) {
    return MOMENT.format(time);
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }
}
