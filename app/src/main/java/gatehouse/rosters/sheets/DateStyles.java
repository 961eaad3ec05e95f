package gatehouse.rosters.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which of a workbook's styles show a number as a date, and which day the number means (ECMA-376,
/// 18.8.30 and 18.17.4).
final class DateStyles {
  private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
  private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST = 2_958_465;

  private final List<Boolean> dates;
  private final boolean since1904;

  private DateStyles(List<Boolean> dates, boolean since1904) {
    this.dates = dates;
    this.since1904 = since1904;
  }

  static DateStyles read(byte[] part, boolean since1904) throws Unreadable {
    var codes = new HashMap<String, Boolean>();
    builtIn().forEach(id -> codes.put(Integer.toString(id), true));
    var dates = part.length == 0 ? List.<Boolean>of() : styles(new Markup(part), codes);
    return new DateStyles(dates, since1904);
  }

  private static List<Boolean> styles(Markup markup, Map<String, Boolean> codes) throws Unreadable {
    var dates = new ArrayList<Boolean>();
    var inside = false;
    while (markup.next()) {
      inside = !markup.ends("cellXfs") && (inside || markup.starts("cellXfs"));
      if (markup.starts("numFmt")) {
        codes.put(markup.attribute("numFmtId"), showsDate(markup.attribute("formatCode")));
      }
      if (inside && markup.starts("xf")) {
        dates.add(codes.getOrDefault(markup.attribute("numFmtId"), false));
      }
    }
    return dates;
  }

  /// The formats with a day that need no code: 14 to 17 and 22, and the East Asian ones.
  private static Stream<Integer> builtIn() {
    return Stream.of(
            IntStream.rangeClosed(14, 17),
            IntStream.of(22),
            IntStream.rangeClosed(27, 31),
            IntStream.of(36),
            IntStream.rangeClosed(50, 58))
        .flatMap(IntStream::boxed);
  }

  private static boolean showsDate(String code) {
    var shown = NOT_SHOWN.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    return shown.contains("y") || (shown.contains("d") && shown.contains("m"));
  }

  /// The day that a cell shows; empty if it shows a number.
  Optional<LocalDate> day(String style, double number) {
    var shows = index(style).filter(dates::get).isPresent();
    return shows && number >= 1 && number <= LAST
        ? Optional.of(day((long) number))
        : Optional.empty();
  }

  /// Lotus 1-2-3 held 1900 for a leap year, and Excel still does.
  private LocalDate day(long number) {
    if (since1904) {
      return FIRST_1904.plusDays(number);
    }
    return FIRST_1900.plusDays(number < 60 ? number + 1 : number);
  }

  private Optional<Integer> index(String style) {
    return style.matches("\\d{1,5}")
        ? Optional.of(Integer.valueOf(style)).filter(index -> index < dates.size())
        : Optional.empty();
  }
}
