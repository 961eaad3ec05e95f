package gatehouse.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A date as people type it: 27 3 2026, 27/3/2026, 27 March 2026, 27 Mar 2026, or 2026-03-27.
final class EnteredDate {
  private static final String ADVICE = "Enter a date as day, month and year, like 27 3 2026";
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private static final List<DateTimeFormatter> FORMS =
      Stream.of("d M uuuu", "d MMM uuuu", "d MMMM uuuu", "uuuu M d")
          .map(EnteredDate::form)
          .toList();

  private EnteredDate() {}

  /// The form of the lower-cased, space-separated text; "Sept" is how the British shorten it.
  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static LocalDate parse(String text) {
    var words = text.strip().replaceAll("[\\s/.,-]+", " ").replaceAll("(?i)\\bsep\\b", "Sept");
    if (words.length() > 30) {
      throw new IllegalArgumentException(ADVICE);
    }
    return FORMS.stream()
        .flatMap(form -> parsed(words, form))
        .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(ADVICE));
  }

  private static Stream<LocalDate> parsed(String words, DateTimeFormatter form) {
    try {
      return Stream.of(LocalDate.parse(words, form));
    } catch (DateTimeParseException _) {
      return Stream.empty();
    }
  }

  /// As it stands in a field: parsed again, it is the same day.
  static String shown(LocalDate day) {
    return day.getDayOfMonth() + " " + day.getMonthValue() + " " + day.getYear();
  }
}
