package gatehouse.ledger;

import java.util.Arrays;
import java.util.Collection;

/// Verifies entries that come one after the other from wherever they are kept, such as a database.
///
/// ```
/// Audit audit = Audit.of(origin, Frontier.EMPTY, trust, checkpoints);
/// while (rows.next() && audit.takes(rows.number(), rows.entry(), rows.leaf())) {}
/// Verdict verdict = audit.verdict();
/// ```
public final class Audit {
  private final LeafReader reader;
  private final Tally tally;

  private Audit(LeafReader reader, Tally tally) {
    this.reader = reader;
    this.tally = tally;
  }

  /// Begins.
  ///
  /// @param begun what was proven before, so that only what came since must be looked at;
  ///   [Frontier#EMPTY] for all of it. Checkpoints of fewer entries are not compared.
  /// @param kept the checkpoints that are kept with the entries
  public static Audit of(
      Origin origin, Frontier begun, Trust trust, Collection<SignedCheckpoint> kept) {
    Tally tally = new Tally(origin, trust, 0, begun);
    tally.await(kept);
    return new Audit(new LeafReader(origin, new Sha()), tally);
  }

  /// Takes the next entry.
  ///
  /// @param number the number under which it is kept
  /// @param entry its bytes
  /// @param leaf the hash that was kept when it was recorded; it makes out which entry was changed
  /// @return whether the record holds so far; if not, no further entry is looked at
  public boolean takes(long number, byte[] entry, byte[] leaf) {
    if (!tally.isBroken()) {
      take(number, entry, leaf);
    }
    return !tally.isBroken();
  }

  private void take(long number, byte[] entry, byte[] leaf) {
    byte[] hash = reader.hash(entry, 0, entry.length);
    if (number != tally.size() + 1) {
      tally.misplaced(number);
    } else if (!Arrays.equals(hash, leaf)) {
      tally.fail(Fault.ALTERED);
    } else if (LeafReader.number(entry, 0, entry.length) != number) {
      tally.misplaced(LeafReader.number(entry, 0, entry.length));
    } else if (!reader.isOfOrigin(entry, 0, entry.length)) {
      tally.fail(Fault.FOREIGN);
    } else {
      tally.add(hash);
    }
  }

  /// What was found, after the last entry.
  public Verdict verdict() {
    return tally.verdict();
  }
}
