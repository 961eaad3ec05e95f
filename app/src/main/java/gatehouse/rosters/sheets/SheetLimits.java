package gatehouse.rosters.sheets;

/// How large a file may be, whatever it claims to be.
///
/// @param rows of one sheet, the headings among them
/// @param columns of one sheet
/// @param characters of one cell
/// @param unpacked bytes of everything in an archive together
/// @param parts files in an archive
public record SheetLimits(int rows, int columns, int characters, long unpacked, int parts) {
  public static final SheetLimits USUAL = new SheetLimits(20_000, 60, 1_000, 64L << 20, 200);

  void checkRows(int row) throws Unreadable {
    if (row > rows) {
      throw new Unreadable(
          "The file has more than %,d rows. Divide it and send the parts one after another."
              .formatted(rows));
    }
  }

  void checkColumns(int column, int row) throws Unreadable {
    if (column > columns) {
      throw new Unreadable(
          "Row %d has more than %d columns. Take out the columns that are not needed."
              .formatted(row, columns));
    }
  }

  void checkCell(int length, int row) throws Unreadable {
    if (length > characters) {
      throw new Unreadable(
          "A cell of row %d is longer than %,d characters. If it looks right to you, a quotation mark is missing."
              .formatted(row, characters));
    }
  }
}
