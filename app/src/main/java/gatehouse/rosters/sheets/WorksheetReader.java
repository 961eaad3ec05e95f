package gatehouse.rosters.sheets;

import java.util.ArrayList;
import java.util.List;

/// Reads the rows of one sheet of a workbook.
final class WorksheetReader {
  private final Markup markup;
  private final CellReader reader;
  private final SheetLimits limits;
  private final List<Sheet.Line> lines = new ArrayList<>();

  WorksheetReader(byte[] part, CellReader reader, SheetLimits limits) throws Unreadable {
    this.markup = new Markup(part);
    this.reader = reader;
    this.limits = limits;
  }

  /// The rows that have something in them.
  List<Sheet.Line> lines() throws Unreadable {
    var last = 0;
    while (markup.next()) {
      if (markup.starts("row")) {
        last = number(last);
        add(row(last));
      }
    }
    return lines;
  }

  private void add(Sheet.Line line) throws Unreadable {
    if (!line.blank()) {
      lines.add(line);
      limits.checkRows(lines.size());
    }
  }

  /// Rows come in order; a file that says otherwise was not written by a spreadsheet program.
  private int number(int last) throws Unreadable {
    var told = markup.attribute("r");
    if (told.isEmpty()) {
      return last + 1;
    }
    if (!told.matches("[1-9]\\d{0,6}") || Integer.parseInt(told) <= last) {
      throw Markup.damaged();
    }
    return Integer.parseInt(told);
  }

  private Sheet.Line row(int number) throws Unreadable {
    var cells = new ArrayList<String>();
    var next = 0;
    while (markup.next() && !markup.ends("row")) {
      if (markup.starts("c")) {
        var column = column(next);
        put(cells, column, cell(number), number);
        next = column + 1;
      }
    }
    return new Sheet.Line(number, cells);
  }

  /// Blank cells far to the right are left out: some programs write them for their colour.
  private void put(List<String> cells, int column, String text, int row) throws Unreadable {
    if (text.isEmpty()) {
      return;
    }
    limits.checkColumns(column + 1, row);
    limits.checkCell(text.length(), row);
    while (cells.size() < column) {
      cells.add("");
    }
    if (cells.size() > column) {
      throw Markup.damaged();
    }
    cells.add(text);
  }

  /// The column of an address such as `AB12`, from 0.
  private int column(int next) throws Unreadable {
    var address = markup.attribute("r");
    if (address.isEmpty()) {
      return next;
    }
    if (!address.matches("[A-Z]{1,3}\\d{1,7}")) {
      throw Markup.damaged();
    }
    var column = 0;
    for (var i = 0; Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private String cell(int row) throws Unreadable {
    var type = markup.attribute("t");
    var style = markup.attribute("s");
    var value = "";
    while (markup.next() && !markup.ends("c")) {
      if (markup.starts("f")) {
        return formula();
      } else if (markup.starts("v")) {
        value = markup.text();
      } else if (markup.starts("is")) {
        value = SharedStrings.text(markup, "is", limits);
      }
      limits.checkCell(value.length(), row);
    }
    return Sheet.trimmed(reader.text(type, style, value));
  }

  /// A formula is never worked out, and what it once gave is not believed.
  private String formula() throws Unreadable {
    var text = "=" + markup.text();
    while (markup.next() && !markup.ends("c")) {
      // its value
    }
    return text.substring(0, Math.min(text.length(), limits.characters()));
  }
}
