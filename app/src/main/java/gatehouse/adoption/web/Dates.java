package gatehouse.adoption.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days as people write them and as forms send them.
final class Dates {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Dates() {}

  static String of(LocalDate day) {
    return WORDS.format(day);
  }

  /// Empty if the text is no day.
  static Optional<LocalDate> read(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
