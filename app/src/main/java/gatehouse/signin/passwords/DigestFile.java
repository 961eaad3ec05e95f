package gatehouse.signin.passwords;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The file that Have I Been Pwned offers: SHA-1 digests in hexadecimal, in order, one a line, each
/// followed by a colon and how often it was seen. Searched where it lies, however large.
final class DigestFile implements BreachedPasswords {
  private static final int DIGITS = 40;

  private final Path file;

  DigestFile(Path file) {
    this.file = file;
  }

  @Override
  public boolean contain(String password) {
    try (var lines = new RandomAccessFile(file.toFile(), "r")) {
      return search(lines, digest(password));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Halves the stretch in which the line can begin.
  private static boolean search(RandomAccessFile lines, String wanted) throws IOException {
    long low = 0;
    long high = lines.length();
    while (low < high) {
      var middle = (low + high) >>> 1;
      var found = digestFrom(lines, middle);
      var order = found.isEmpty() ? 1 : found.compareTo(wanted);
      if (order == 0) {
        return true;
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle : high;
    }
    return false;
  }

  /// The first digest that begins at this place or after it; empty behind the last.
  private static String digestFrom(RandomAccessFile lines, long place) throws IOException {
    lines.seek(Math.max(0, place - 1));
    if (place > 0) {
      lines.readLine();
    }
    var digest = new byte[DIGITS];
    var read = lines.read(digest);
    return read == DIGITS ? new String(digest, US_ASCII) : "";
  }

  private static String digest(String password) {
    try {
      var sha1 = MessageDigest.getInstance("SHA-1").digest(password.getBytes(UTF_8));
      return HexFormat.of().withUpperCase().formatHex(sha1);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
