package gatehouse.signing.scans;

/// A scan that is not taken; the message says what to do. It never leaves this module: [ScanReader]
/// makes a value of it.
final class Unreadable extends Exception {
  private final String why;

  Unreadable(String why) {
    super(why);
    this.why = why;
  }

  static Unreadable cutShort() {
    return new Unreadable("The file ends in the middle. Scan the sheet, or copy the file, again");
  }

  static Unreadable damaged(String kind) {
    return new Unreadable(
        "The file begins as a %s but is none, or is damaged. Scan the sheet again".formatted(kind));
  }

  String why() {
    return why;
  }
}
