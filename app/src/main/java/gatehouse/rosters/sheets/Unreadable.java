package gatehouse.rosters.sheets;

/// A file that cannot be read; the message says what to do. It never leaves this module:
/// [SheetFiles] makes a value of it.
final class Unreadable extends Exception {
  private final String why;

  Unreadable(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
