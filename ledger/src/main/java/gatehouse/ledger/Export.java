package gatehouse.ledger;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a record to a file that can be verified without us; `docs/ledger.md` describes it.
public final class Export implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final SignedCheckpoint closing;
  private long written;

  private Export(OutputStream out, SignedCheckpoint closing) {
    this.out = out;
    this.closing = closing;
  }

  /// Begins.
  ///
  /// @param closing vouches for all that will be written
  public static Export to(OutputStream out, SignedCheckpoint closing) throws IOException {
    Export export = new Export(new BufferedOutputStream(out, BUFFER), closing);
    Checkpoint checkpoint = closing.checkpoint();
    export.line("%s\n%s\n%d".formatted(Layout.TITLE, checkpoint.origin(), checkpoint.size()));
    return export;
  }

  /// Writes the next entry.
  ///
  /// @param entry its bytes as they are kept
  /// @param leaf the hash that was kept when it was recorded. Never make it anew of the bytes: it
  ///   is what makes out which entry was changed since.
  public void entry(byte[] entry, Hash leaf) throws IOException {
    out.write(entry);
    line("\t" + leaf);
    written++;
  }

  /// Writes a checkpoint that vouches for the entries so far; the more there are, the closer a
  /// verifier can say where a rewriting begins.
  public void checkpoint(SignedCheckpoint signed) throws IOException {
    line(Layout.CHECKPOINT + Layout.line(signed));
  }

  private void line(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /// Ends with the closing checkpoint.
  ///
  /// @throws IllegalStateException if it does not vouch for as many entries as were written
  @Override
  public void close() throws IOException {
    try (out) {
      long vouched = closing.checkpoint().size();
      if (written != vouched) {
        throw new IllegalStateException(
            "The checkpoint vouches for %d entries, not %d".formatted(vouched, written));
      }
      line(Layout.CLOSING + Layout.line(closing));
    }
  }
}
