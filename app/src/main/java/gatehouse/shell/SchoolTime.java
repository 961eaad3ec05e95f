package gatehouse.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The time at the schools, and how days and times read there: all of them are in the United
/// Kingdom, so a day begins and ends by its clocks and not by UTC.
public final class SchoolTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY = form("d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY = form("EEEE d MMMM uuuu");
  private static final DateTimeFormatter MONTH = form("MMMM uuuu");
  private static final DateTimeFormatter MINUTE = form("HH:mm");
  private static final DateTimeFormatter MOMENT = form("d MMMM uuuu 'at' HH:mm");
  private static final DateTimeFormatter SECOND = form("d MMMM uuuu, HH:mm:ss");
  private static final DateTimeFormatter SECOND_AND_ZONE = form("d MMMM uuuu, HH:mm:ss z");
  private static final List<DateTimeFormatter> ENTERED =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          form("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

  private SchoolTime() {}

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(ZONE);
  }

  /// Which day it is at the schools at that moment.
  public static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZONE);
  }

  /// "21 November 2026".
  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /// "Saturday 21 November 2026".
  public static String withWeekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /// "November 2026".
  public static String words(YearMonth month) {
    return MONTH.format(month);
  }

  /// "21 November 2026 at 09:05".
  public static String words(Instant time) {
    return MOMENT.format(time);
  }

  /// "09:05".
  public static String clock(Instant time) {
    return MINUTE.format(time);
  }

  /// "21 November 2026, 09:05:30".
  public static String toTheSecond(Instant time) {
    return SECOND.format(time);
  }

  /// "21 November 2026, 09:05:30 GMT", for what must be told apart in the hour that comes twice.
  public static String exactly(Instant time) {
    return SECOND_AND_ZONE.format(time);
  }

  /// The day that somebody entered as 21/11/2026, or a browser sent as 2026-11-21; empty if it is
  /// none.
  public static Optional<LocalDate> read(String text) {
    for (var form : ENTERED) {
      try {
        return Optional.of(LocalDate.parse(text.strip(), form));
      } catch (DateTimeParseException _) {
        // The next form may fit.
      }
    }
    return Optional.empty();
  }
}
