package gatehouse.ledger;

/// How an export is laid out; `docs/ledger.md` describes it.
final class Layout {
  static final String TITLE = "gatehouse ledger 1";
  static final String CHECKPOINT = "checkpoint\t";
  static final String CLOSING = "closing\t";

  private Layout() {}

  /// A note on one line: notes have newlines and no tabs, the file the other way round.
  static String line(SignedCheckpoint signed) {
    return signed.text().replace('\n', '\t');
  }

  /// @throws Unreadable if it is no signed checkpoint
  static SignedCheckpoint signed(byte[] line) {
    byte[] note = line.clone();
    for (int i = 0; i < note.length; i++) {
      note[i] = note[i] == '\t' ? (byte) '\n' : note[i];
    }
    return SignedCheckpoint.parse(note);
  }
}
