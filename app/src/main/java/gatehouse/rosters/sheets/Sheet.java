package gatehouse.rosters.sheets;

import java.util.List;

/// A table as the office sees it.
///
/// @param remark what the reader left out, for the person who sent it; empty if nothing
public record Sheet(List<Line> lines, String remark) {
  /// One row.
  ///
  /// @param number as the spreadsheet program shows it beside the row, from 1
  /// @param cells texts without outer blanks; a formula as it stands behind its `=`, a date of a
  ///   workbook as `2026-09-01`
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /// A cell, from 0; empty where the row is shorter.
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  public Sheet {
    lines = List.copyOf(lines);
  }

  /// Without blanks at either end, those that cannot be seen among them.
  static String trimmed(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || letter == '\u200B'
        || letter == '\uFEFF';
  }
}
