package gatehouse.rosters;

import java.util.List;

/// A row of the file with what becomes of it.
///
/// @param cells as they stand in the file
public record ReportRow(
    int number, List<String> cells, Verdict verdict, String who, List<String> notes) {
  public ReportRow {
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }
}
