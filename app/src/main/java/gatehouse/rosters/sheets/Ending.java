package gatehouse.rosters.sheets;

import java.util.Locale;
import java.util.Optional;

/// What the end of a file's name promises (OWASP ASVS 5.0, 5.2.2).
enum Ending {
  TEXT,
  WORKBOOK,
  ARCHIVE;

  static final String WRONG =
      "The name of the file does not fit what is in it. Send a .csv, .txt, .tsv or .xlsx file, or a .zip of OneRoster files, under the name that it was saved with.";

  static Optional<Ending> of(String name) {
    var end = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    return switch (end) {
      case "csv", "txt", "tsv" -> Optional.of(TEXT);
      case "xlsx" -> Optional.of(WORKBOOK);
      case "zip" -> Optional.of(ARCHIVE);
      default -> Optional.empty();
    };
  }

  /// Whether a file is what its name promises.
  ///
  /// @param packed whether it begins as an archive does
  boolean fits(FileReading reading, boolean packed) {
    return switch (this) {
      case TEXT -> !packed;
      case WORKBOOK -> packed && reading instanceof FileReading.Table;
      case ARCHIVE -> packed && reading instanceof FileReading.Roster;
    };
  }
}
