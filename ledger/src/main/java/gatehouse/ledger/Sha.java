package gatehouse.ledger;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 as RFC 9162 section 2.1.1 uses it: leaves begin with 0x00 and nodes with 0x01, so that
/// neither can pass for the other. Not for several threads at once.
final class Sha {
  static final int LENGTH = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest = sha256();

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// Writes the leaf hash of an entry to the first 32 bytes of `to`.
  void leaf(byte[] entry, int from, int length, byte[] to) {
    digest.update(LEAF);
    digest.update(entry, from, length);
    finish(to, 0);
  }

  /// Replaces two hashes that lie side by side by the hash of their node, in the place of the left.
  void node(byte[] hashes, int left) {
    digest.update(NODE);
    digest.update(hashes, left, 2 * LENGTH);
    finish(hashes, left);
  }

  private void finish(byte[] to, int at) {
    try {
      digest.digest(to, at, LENGTH);
    } catch (DigestException e) {
      throw new IllegalStateException("The hash has its place", e);
    }
  }
}
