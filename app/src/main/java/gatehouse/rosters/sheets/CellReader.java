package gatehouse.rosters.sheets;

import java.math.BigDecimal;
import java.util.List;

/// Makes the text of a cell out of what a workbook keeps of it.
final class CellReader {
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_PLACES = 20;

  private final List<String> strings;
  private final DateStyles styles;

  CellReader(List<String> strings, DateStyles styles) {
    this.strings = strings;
    this.styles = styles;
  }

  /// @param type as ECMA-376, 18.18.11, names it
  /// @param value as the file has it; already the text for an inline string
  String text(String type, String style, String value) throws Unreadable {
    return switch (type) {
      case "s" -> value.isEmpty() ? "" : shared(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
      case "", "n" -> number(style, value);
      default -> value;
    };
  }

  private String shared(String value) throws Unreadable {
    try {
      return strings.get(Integer.parseInt(value.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
      throw Markup.damaged();
    }
  }

  private String number(String style, String value) {
    try {
      return value.length() > LONGEST_NUMBER ? value : number(style, new BigDecimal(value));
    } catch (NumberFormatException notOne) {
      return value;
    }
  }

  private String number(String style, BigDecimal number) {
    if (Math.abs((long) number.scale()) > MOST_PLACES) {
      return number.toString();
    }
    return styles
        .day(style, number.doubleValue())
        .map(day -> day.toString())
        .orElseGet(() -> plain(number));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
