package gatehouse.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// Hashes entries and looks at the two fields that place them. It reads no more: what an entry says
/// is proven by its hash. Not for several threads at once.
final class LeafReader {
  /// How many characters 32 bytes have in base 64.
  static final int HASH_LENGTH = 44;

  static final long NO_NUMBER = -1;

  private static final int MOST_DIGITS = 18;
  private static final int TEN = 10;

  private final Sha sha;
  private final byte[] origin;
  private final byte[] hash = new byte[Sha.LENGTH];
  private final byte[] spelt = new byte[HASH_LENGTH];

  LeafReader(Origin origin, Sha sha) {
    this.sha = sha;
    this.origin = ("\t" + origin.value() + "\t").getBytes(StandardCharsets.US_ASCII);
  }

  /// The leaf hash of these bytes; overwritten by the next call.
  byte[] hash(byte[] bytes, int from, int to) {
    sha.leaf(bytes, from, to - from, hash);
    return hash;
  }

  /// Whether the hash made last is spelt there in base 64.
  boolean isSpeltAt(byte[] bytes, int from) {
    Base64.getEncoder().encode(hash, spelt);
    return Arrays.equals(bytes, from, from + HASH_LENGTH, spelt, 0, HASH_LENGTH);
  }

  /// The number that an entry begins with.
  static long number(byte[] bytes, int from, int to) {
    long number = 0;
    int at = from;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9' && at - from < MOST_DIGITS) {
      number = number * TEN + bytes[at++] - '0';
    }
    return at > from && at < to && bytes[at] == '\t' ? number : NO_NUMBER;
  }

  /// Whether the entry's second field is the record's origin.
  boolean isOfOrigin(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\t') {
      at++;
    }
    int end = at + origin.length;
    return end <= to && Arrays.equals(bytes, at, end, origin, 0, origin.length);
  }
}
