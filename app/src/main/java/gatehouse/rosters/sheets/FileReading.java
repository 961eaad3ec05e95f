package gatehouse.rosters.sheets;

/// What came of reading a file.
public sealed interface FileReading {
  /// A spreadsheet or a text file with columns.
  record Table(Sheet sheet) implements FileReading {}

  /// The people of one school out of OneRoster files, under the headings of [OneRoster].
  ///
  /// @param whole whether everybody is in it, and not only what has changed
  record Roster(Sheet sheet, boolean whole) implements FileReading {}

  /// It cannot be read.
  ///
  /// @param why in words for the person who sent it, with what to do
  record Refused(String why) implements FileReading {}
}
