package gatehouse.schools.web;

import gatehouse.shell.SchoolTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days as a British reader writes them, and as browsers send them.
final class Dates {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2099;

  private Dates() {}

  static String words(LocalDate day) {
    return SchoolTime.withWeekday(day);
  }

  static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  static String words(LocalDate first, LocalDate last) {
    return first.equals(last) ? words(first) : words(first) + " to " + words(last);
  }

  /// Empty if it is no day of this century.
  static Optional<LocalDate> read(String text) {
    return SchoolTime.read(text)
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }

  /// @throws IllegalArgumentException if it is no day, saying what to do
  static LocalDate require(String text, String whatToDo) {
    return read(text).orElseThrow(() -> new IllegalArgumentException(whatToDo));
  }
}
