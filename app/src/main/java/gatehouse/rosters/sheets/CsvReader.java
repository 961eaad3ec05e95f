package gatehouse.rosters.sheets;

import java.util.ArrayList;
import java.util.List;

/// Reads text with columns by the letter of RFC 4180, with any delimiter and any line end.
///
/// Excel's first line `sep=;` is obeyed. Rows are numbered as a spreadsheet program numbers them: a
/// cell with line breaks is one row, a blank line is one too.
final class CsvReader {
  private static final int END = -1;

  private final String text;
  private final char delimiter;
  private final SheetLimits limits;
  private final List<Sheet.Line> lines = new ArrayList<>();
  private int at;
  private int row = 1;

  private CsvReader(String text, int from, char delimiter, SheetLimits limits) {
    this.text = text;
    this.at = from;
    this.delimiter = delimiter;
    this.limits = limits;
  }

  static Sheet read(String text, SheetLimits limits) throws Unreadable {
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
      var end = text.indexOf('\n');
      return new CsvReader(text, end < 0 ? text.length() : end + 1, text.charAt(4), limits)
          .sheet(2);
    }
    return new CsvReader(text, 0, Delimiter.of(text), limits).sheet(1);
  }

  private Sheet sheet(int firstRow) throws Unreadable {
    for (row = firstRow; at < text.length(); row++) {
      limits.checkRows(row);
      var line = line();
      if (!line.blank()) {
        lines.add(line);
      }
    }
    return new Sheet(lines, "");
  }

  private Sheet.Line line() throws Unreadable {
    var cells = new ArrayList<String>();
    do {
      cells.add(Sheet.trimmed(cell()));
      limits.checkColumns(cells.size(), row);
    } while (skip(delimiter));
    skipLineEnd();
    return new Sheet.Line(row, cells);
  }

  private String cell() throws Unreadable {
    return peek() == '"' ? quoted() : plain();
  }

  private String plain() throws Unreadable {
    var from = at;
    while (!atCellEnd()) {
      if (peek() == '"') {
        throw new Unreadable(
            "Row %d has a quotation mark in the middle of a cell. Put the whole cell into quotation marks and double the inner ones, or save the file as .xlsx."
                .formatted(row));
      }
      at++;
      limits.checkCell(at - from, row);
    }
    return text.substring(from, at);
  }

  private String quoted() throws Unreadable {
    var cell = new StringBuilder();
    at++;
    while (true) {
      var letter = peek();
      if (letter == END) {
        throw new Unreadable(
            "The quotation mark that opens in row %d never closes. Close it, or save the file as .xlsx."
                .formatted(row));
      }
      at++;
      if (letter == '"' && !skip('"')) {
        refuseRest();
        return cell.toString();
      }
      cell.append((char) letter);
      limits.checkCell(cell.length(), row);
    }
  }

  private void refuseRest() throws Unreadable {
    if (!atCellEnd()) {
      throw new Unreadable(
          "Row %d goes on after a closing quotation mark. Double the quotation marks inside a cell, or save the file as .xlsx."
              .formatted(row));
    }
  }

  private boolean atCellEnd() {
    var letter = peek();
    return letter == END || letter == delimiter || letter == '\r' || letter == '\n';
  }

  private void skipLineEnd() {
    skip('\r');
    skip('\n');
  }

  private boolean skip(char wanted) {
    var found = peek() == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }
}
