package gatehouse.rosters;

import gatehouse.rosters.entries.Meaning;
import gatehouse.rosters.sheets.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps the imports of the school for which this thread works, and their rows while they wait.
interface ImportStore {
  void add(RosterImport.Uploaded uploaded, List<Sheet.Line> lines);

  /// Returns whether it was saved: not if somebody else has changed it since.
  boolean save(RosterImport state);

  Optional<RosterImport> find(ImportId id);

  /// The latest first.
  List<RosterImport> recent(int limit);

  /// The rows below the headings, in their order.
  List<Sheet.Line> lines(ImportId id, int limit);

  /// Keeps what a check found about each row.
  void report(ImportId id, List<PlannedRow> rows);

  /// Rows with this verdict, after the given number.
  List<ReportRow> rows(ImportId id, Verdict verdict, int after, int limit);

  /// Forgets the rows that have done their work; refused ones stay, to be mended.
  void forgetAllButRefused(ImportId id);

  void forget(ImportId id);

  /// Gives up what was sent before, and forgets its rows; returns how many rows.
  int expire(Instant before, Instant now);

  /// One transaction at a time takes a file into the directory of a school.
  void lock();

  Map<String, Meaning> headings();

  void remember(Map<String, Meaning> headings);
}
