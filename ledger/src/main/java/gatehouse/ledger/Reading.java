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
  private static final int CHUNK = 1 << 18;

  private final Heading heading;
  private final Trust trust;
  private final ExecutorService pool;
  private final int ahead;
  private final Tally tally;
  private final Deque<Future<List<Piece>>> underWay = new ArrayDeque<>();
  private boolean closed;

  Reading(Heading heading, Trust trust, ExecutorService pool, int workers) {
    this.heading = heading;
    this.trust = trust;
    this.pool = pool;
    this.ahead = workers + 1;
    this.tally = new Tally(heading.origin(), trust, heading.size(), Frontier.EMPTY);
  }

  Verdict verdict(InputStream export) throws IOException {
    long[] stops = tally.stops();
    byte[] buffer = new byte[CHUNK];
    int filled = export.readNBytes(buffer, 0, CHUNK);
    boolean more = true;
    while (more && !tally.isBroken()) {
      more = filled == CHUNK;
      int length = more ? wholeLines(buffer) : filled;
      take(new Chunk(buffer, length, heading.origin(), trust, stops), more);
      byte[] next = new byte[CHUNK];
      System.arraycopy(buffer, length, next, 0, filled - length);
      filled -= length;
      filled += export.readNBytes(next, filled, CHUNK - filled);
      buffer = next;
    }
    end();
    return tally.verdict();
  }

  /// Up to the last line's end; all of it where a single line is longer, which none of ours is.
  private static int wholeLines(byte[] buffer) {
    int length = Lines.lastEnd(buffer, buffer.length) + 1;
    return length == 0 ? buffer.length : length;
  }

  private void take(Chunk chunk, boolean more) throws IOException {
    if (!more && underWay.isEmpty()) {
      chunk.call().forEach(this::add); // a small file needs no workers
    } else {
      underWay.add(pool.submit(chunk));
    }
    while (underWay.size() > (more ? ahead : 0)) {
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
      case Flaw(Fault fault) -> tally.fail(fault);
      case Seal(Optional<SignedCheckpoint> genuine, boolean closing) -> {
        tally.seal(genuine);
        closed = closing;
      }
    }
  }

  private void end() {
    if (tally.size() != heading.size() && closed) {
      tally.failHeading();
    } else if (!closed) {
      tally.fail(tally.size() < heading.size() ? Fault.CUT : Fault.UNCLOSED);
    }
  }
}
