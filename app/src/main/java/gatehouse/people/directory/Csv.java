package gatehouse.people.directory;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A file of comma-separated values (RFC 4180) in which a spreadsheet finds nothing to compute.
///
/// Every cell is quoted. One that begins as a formula does gets an apostrophe before it, which
/// spreadsheets take as "this is text" (OWASP, CSV injection; ASVS 5.0, 1.2.10).
public final class Csv {
  /// The last four as they are typed on Japanese keyboards, which some spreadsheets take for them.
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\0＝＋－＠";

  /// Without it a spreadsheet takes the file for one in the machine's old character set.
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  /// Adds a line.
  public Csv line(String... cells) {
    text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
    return this;
  }

  static String cell(String value) {
    var formula = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
