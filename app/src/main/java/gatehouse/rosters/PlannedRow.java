package gatehouse.rosters;

import java.util.List;

/// A row and what it would do.
///
/// @param notes what changes, or why nothing does, in words for the office
record PlannedRow(int number, String who, Outcome outcome, List<String> notes) {
  PlannedRow {
    notes = List.copyOf(notes);
  }
}
