package gatehouse.rosters.entries;

import gatehouse.rosters.sheets.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dates of one column: day before month, or year first (ISO 8601). The month is never guessed
/// to stand first; if one row shows that it does, the whole column is in doubt.
final class DateColumn {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: .*)?");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2}");
  private static final List<DateTimeFormatter> NAMED =
      List.of(named("d MMMM uuuu"), named("d MMM uuuu"));
  private static final int MONTHS = 12;

  /// A day, or why the cell is none.
  sealed interface Reading {
    record Day(LocalDate day) implements Reading {}

    record No(String why) implements Reading {}
  }

  private final Optional<Integer> monthFirst;

  private DateColumn(Optional<Integer> monthFirst) {
    this.monthFirst = monthFirst;
  }

  static DateColumn of(List<Sheet.Line> lines, int column) {
    return new DateColumn(
        lines.stream()
            .filter(line -> showsMonthFirst(line.cell(column)))
            .map(Sheet.Line::number)
            .findFirst());
  }

  private static boolean showsMonthFirst(String cell) {
    var parts = DAY_FIRST.matcher(cell);
    return parts.matches() && number(parts, 1) <= MONTHS && number(parts, 2) > MONTHS;
  }

  Reading read(String cell) {
    var iso = YEAR_FIRST.matcher(cell);
    if (iso.matches()) {
      return day(cell, number(iso, 1), number(iso, 2), number(iso, 3));
    }
    var parts = DAY_FIRST.matcher(cell);
    if (parts.matches()) {
      return dayFirst(cell, parts);
    }
    return SHORT_YEAR.matcher(cell).matches()
        ? new Reading.No(
            "“%s” has a short year. Write all four digits: 24/09/2017.".formatted(cell))
        : named(cell, cell.replace('-', ' ').replaceAll("\\s+", " "));
  }

  private Reading dayFirst(String cell, Matcher parts) {
    if (showsMonthFirst(cell)) {
      return new Reading.No(
          "“%s” seems to have the month first. Write the day first: 24/09/2017.".formatted(cell));
    }
    if (monthFirst.isPresent() && number(parts, 1) <= MONTHS) {
      return new Reading.No(
          "“%s” may mean two days, since row %d of this column has the month first. Write all its dates with the day first, or as 2017-09-24."
              .formatted(cell, monthFirst.get()));
    }
    return day(cell, number(parts, 3), number(parts, 2), number(parts, 1));
  }

  private static Reading day(String cell, int year, int month, int day) {
    try {
      return new Reading.Day(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return new Reading.No("“%s” is not a day of the calendar. Correct it.".formatted(cell));
    }
  }

  private static Reading named(String cell, String spaced) {
    for (var form : NAMED) {
      try {
        return new Reading.Day(LocalDate.parse(spaced, form));
      } catch (DateTimeParseException next) {
        // the other form may fit
      }
    }
    return new Reading.No(
        "“%s” is not a date that we can read. Write it like 24/09/2017.".formatted(cell));
  }

  private static DateTimeFormatter named(String form) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(form)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
