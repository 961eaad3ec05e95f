package gatehouse.rosters.sheets;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a table that no spreadsheet program takes for a formula: every cell in quotation marks,
/// and an apostrophe before what would begin one (OWASP, CSV injection).
public final class SafeCsv {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\0";

  private SafeCsv() {}

  /// With the mark by which Excel knows UTF-8.
  public static String of(List<List<String>> rows) {
    return rows.stream().map(SafeCsv::row).collect(Collectors.joining("", "\uFEFF", ""));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    var risky = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return "\"" + (risky ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
