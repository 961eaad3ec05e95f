package gatehouse.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days, times and numbers as a British reader writes them.
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String time(LocalTime time) {
    return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
  }

  static String moment(LocalDateTime moment) {
    return day(moment.toLocalDate()) + " at " + time(moment.toLocalTime());
  }

  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /// Hours where they come out even, as the clauses count ("24 hours", not "1 day").
  static String duration(Duration time) {
    if (time.toMinutes() == 0) {
      return count(time.toSeconds(), "second");
    }
    return time.toMinutesPart() == 0
        ? count(time.toHours(), "hour")
        : time.toHours() == 0
            ? count(time.toMinutes(), "minute")
            : count(time.toHours(), "hour") + " and " + count(time.toMinutesPart(), "minute");
  }
}
