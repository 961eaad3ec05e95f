package gatehouse.ledger;

/// What is wrong with a record that does not hold.
public enum Fault {
  /// An entry's bytes are not those that its hash was made of.
  ALTERED("%1$s is not what was recorded."),
  /// Where an entry should stand there is none that can be read.
  UNREADABLE("%1$s cannot be read: it is not what was written."),
  /// Another entry stands in this one's place; it was removed, moved or something was put before
  /// it.
  OUT_OF_PLACE("%1$s is missing from its place; another stands there."),
  /// An entry's number is there twice, one after the other.
  TWICE("%1$s stands there twice."),
  /// An entry of another record.
  FOREIGN("%1$s belongs to another record."),
  /// The entries up to a checkpoint do not give the root that was signed.
  NOT_AS_SIGNED("%2$s are not what was signed: at least one was altered."),
  /// A checkpoint inside the record is unreadable, out of place, of another record or not signed by
  /// a trusted key.
  FALSE_CHECKPOINT("The checkpoint after %3$s is not genuine."),
  /// The file breaks off before its last entry.
  CUT("The record is cut off: %3$s and all after it are missing."),
  /// The file has all its entries but not the checkpoint that closes it.
  UNCLOSED("The record's closing checkpoint is missing."),
  /// A genuine checkpoint vouches for more entries than there are.
  SHORTENED("%2$s are missing: a signed checkpoint vouches for them."),
  /// A checkpoint held outside vouches for other entries. Whoever can sign has rewritten them.
  CONTRADICTED("%2$s are not those that a checkpoint held outside vouches for."),
  /// A checkpoint held outside is of another record or signed by another key.
  FOREIGN_CHECKPOINT("A checkpoint held outside is of another record or signed by another key."),
  /// Something follows the closing checkpoint.
  PROLONGED("Something was added after the end of the record."),
  /// The file does not begin as an export does.
  NO_EXPORT("The beginning of the file is not what was written.");

  private final String sentence;

  Fault(String sentence) {
    this.sentence = sentence;
  }

  String sentence(String entry, String entries, String small) {
    return sentence.formatted(entry, entries, small);
  }
}
