package gatehouse.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Times as a British reader writes them, in the time of the United Kingdom.
final class Times {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
              .withResolverStyle(ResolverStyle.STRICT));

  private Times() {}

  static String words(Instant time) {
    return WORDS.format(time);
  }

  /// Empty if it is no day.
  static Optional<LocalDate> day(String text) {
    for (var form : DAYS) {
      try {
        return Optional.of(LocalDate.parse(text.strip(), form));
      } catch (DateTimeParseException _) {
        // The next form may fit.
      }
    }
    return Optional.empty();
  }
}
