package gatehouse.ledger;

import gatehouse.ledger.Piece.Flaw;
import gatehouse.ledger.Piece.Misplaced;
import gatehouse.ledger.Piece.Seal;
import gatehouse.ledger.Piece.Stretch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// One export on its way through the verifier: cut into chunks of whole lines, which workers read
/// while the chunks before them are added up.
final class Reading {
  /// Who reads the chunks.
  ///
  /// @param ahead how many chunks may be under way
  /// @param chunk how many bytes a chunk has at most
  record Workers(ExecutorService pool, int ahead, int chunk) {}

  private final Heading heading;
  private final Tally tally;
  private final Workers workers;
  private final Deque<Future<List<Piece>>> underWay = new ArrayDeque<>();
  private boolean closed;

  Reading(Heading heading, Tally tally, Workers workers) {
    this.heading = heading;
    this.tally = tally;
    this.workers = workers;
  }

  Verdict verdict(InputStream export) throws IOException {
    long[] stops = tally.stops();
    byte[] buffer = new byte[workers.chunk()];
    int filled = export.readNBytes(buffer, 0, buffer.length);
    while (filled == buffer.length && !tally.isBroken()) {
      int length = wholeLines(buffer);
      byte[] next = new byte[workers.chunk()];
      filled -= length;
      System.arraycopy(buffer, length, next, 0, filled);
      filled += export.readNBytes(next, filled, next.length - filled);
      underWay.add(workers.pool().submit(chunk(buffer, length, stops)));
      addUp(workers.ahead());
      buffer = next;
    }
    addUp(0);
    chunk(buffer, filled, stops).call().forEach(this::add);
    end();
    return tally.verdict();
  }

  /// Up to the last line's end; all of it where a single line is longer, which none of ours is.
  private static int wholeLines(byte[] buffer) {
    int length = Lines.lastEnd(buffer, buffer.length) + 1;
    return length == 0 ? buffer.length : length;
  }

  private Chunk chunk(byte[] bytes, int length, long[] stops) {
    return new Chunk(bytes, length, heading.origin(), tally.trust(), stops);
  }

  private void addUp(int left) throws IOException {
    while (underWay.size() > left) {
      next().forEach(this::add);
    }
  }

  private List<Piece> next() throws IOException {
    try {
      return underWay.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The verification was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("A chunk could not be read", e);
    }
  }

  private void add(Piece piece) {
    if (tally.isBroken()) {
      return;
    }
    if (closed) {
      tally.fail(Fault.PROLONGED);
      return;
    }
    switch (piece) {
      case Stretch(Peaks peaks) -> tally.append(peaks);
      case Misplaced(long found) -> tally.misplaced(found);
      case Flaw _ when tally.size() == heading.size() -> tally.unclosed();
      case Flaw(Fault fault) -> tally.fail(fault);
      case Seal(Optional<SignedCheckpoint> genuine, boolean closing) -> {
        tally.seal(genuine);
        closed = closing;
      }
    }
  }

  private void end() {
    if (closed && tally.size() != heading.size()) {
      tally.failHeading();
    } else if (!closed && tally.size() < heading.size()) {
      tally.fail(Fault.CUT);
    } else if (!closed) {
      tally.unclosed();
    }
  }
}
