package gatehouse.signing.scans;

/// What came of reading a scan.
public sealed interface ScanReading {
  record Read(ScanFile file) implements ScanReading {}

  /// It is not taken.
  ///
  /// @param why in words for the person who sent it, with what to do
  record Refused(String why) implements ScanReading {}
}
