package gatehouse.ledger;

import gatehouse.ledger.Piece.Flaw;
import gatehouse.ledger.Piece.Misplaced;
import gatehouse.ledger.Piece.Seal;
import gatehouse.ledger.Piece.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Some whole lines of an export, read apart from the others: by its own first number it knows
/// where its part of the tree stands. Ends at the first fault.
final class Chunk implements Callable<List<Piece>> {
  private final byte[] bytes;
  private final int length;
  private final Origin origin;
  private final Trust trust;
  private final long[] stops;
  private final Sha sha = new Sha();
  private final LeafReader reader;
  private final List<Piece> pieces = new ArrayList<>();
  private @Nullable Peaks open;

  /// @param stops the sizes at which the tree is to be looked at, in their order
  Chunk(byte[] bytes, int length, Origin origin, Trust trust, long[] stops) {
    this.bytes = bytes;
    this.length = length;
    this.origin = origin;
    this.trust = trust;
    this.stops = stops;
    this.reader = new LeafReader(origin, sha);
  }

  @Override
  public List<Piece> call() {
    boolean good = true;
    for (int from = 0; good && from < length; ) {
      int end = Lines.end(bytes, from, length);
      good = end < length ? line(from, end) : flaw(Fault.UNREADABLE);
      from = end + 1;
    }
    cut();
    return pieces;
  }

  private boolean line(int from, int end) {
    if (Lines.startsWith(bytes, from, end, Layout.CHECKPOINT)) {
      return seal(from + Layout.CHECKPOINT.length(), end, false);
    }
    return Lines.startsWith(bytes, from, end, Layout.CLOSING)
        ? seal(from + Layout.CLOSING.length(), end, true)
        : entry(from, end);
  }

  /// An altered entry may claim any number, so the hash is looked at first.
  private boolean entry(int from, int end) {
    int tab = end - LeafReader.HASH_LENGTH - 1;
    if (tab <= from || bytes[tab] != '\t') {
      return flaw(Fault.UNREADABLE);
    }
    byte[] hash = reader.hash(bytes, from, tab);
    if (!reader.isSpeltAt(bytes, tab + 1)) {
      return flaw(Fault.ALTERED);
    }
    long number = LeafReader.number(bytes, from, tab);
    if (number < 1) {
      return flaw(Fault.UNREADABLE);
    }
    Peaks peaks = open == null ? new Peaks(number - 1, sha) : open;
    open = peaks;
    if (number != peaks.end() + 1) {
      return stop(new Misplaced(number));
    }
    if (!reader.isOfOrigin(bytes, from, tab)) {
      return flaw(Fault.FOREIGN);
    }
    peaks.add(hash);
    if (Arrays.binarySearch(stops, number) >= 0) {
      cut();
    }
    return true;
  }

  private boolean seal(int from, int end, boolean closing) {
    cut();
    pieces.add(new Seal(genuine(from, end), closing));
    return true;
  }

  private Optional<SignedCheckpoint> genuine(int from, int end) {
    try {
      return Optional.of(Layout.signed(Arrays.copyOfRange(bytes, from, end)))
          .filter(signed -> trust.isGenuine(signed, origin));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private boolean flaw(Fault fault) {
    return stop(new Flaw(fault));
  }

  private boolean stop(Piece piece) {
    cut();
    pieces.add(piece);
    return false;
  }

  private void cut() {
    if (open != null && !open.isEmpty()) {
      pieces.add(new Stretch(open));
    }
    open = null;
  }
}
