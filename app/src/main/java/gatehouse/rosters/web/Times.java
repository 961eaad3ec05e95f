package gatehouse.rosters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as the pages show them, on the school's clock.
final class Times {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' H:mm", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  private Times() {}

  static String words(Instant time) {
    return TIME.format(time.atZone(SCHOOL));
  }

  static String entered(LocalDate day) {
    return DAY.format(day);
  }
}
