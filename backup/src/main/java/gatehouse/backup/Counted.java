package gatehouse.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and digests what passes.
final class Counted {
  private final MessageDigest digest = sha256();
  private long bytes;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private void saw(byte[] seen, int from, int length) {
    digest.update(seen, from, length);
    bytes += length;
  }

  Manifest.Item item(String name, long rows) {
    return new Manifest.Item(name, bytes, rows, HexFormat.of().formatHex(digest.digest()));
  }

  /// Passes on what is written, and closes nothing.
  OutputStream before(OutputStream out) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] some, int from, int length) throws IOException {
        saw(some, from, length);
        out.write(some, from, length);
      }
    };
  }

  /// Passes on what is read, and closes nothing.
  InputStream behind(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] some, int from, int length) throws IOException {
        var read = in.read(some, from, length);
        if (read > 0) {
          saw(some, from, read);
        }
        return read;
      }

      @Override
      public void close() {}
    };
  }
}
