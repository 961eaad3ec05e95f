package gatehouse.ledger;

import java.util.Arrays;

/// A hash of the tree: SHA-256 of a leaf, of a node or of nothing (RFC 9162 section 2.1.1).
public final class Hash {
  /// The root of a tree without entries.
  public static final Hash OF_NOTHING = new Hash(Sha.sha256().digest());

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A hash that was kept.
  ///
  /// @param bytes the 32 bytes
  /// @throws Unreadable if they are not 32
  public static Hash of(byte[] bytes) {
    Unreadable.unless(bytes.length == Sha.LENGTH, "A hash has 32 bytes, not " + bytes.length);
    return new Hash(bytes.clone());
  }

  /// Reads what [#toString] prints.
  ///
  /// @throws Unreadable if it is not 32 bytes in base 64
  public static Hash parse(String base64) {
    return of(Base.decode(base64));
  }

  /// The hash of an entry as a leaf: SHA-256 of 0x00 and the entry.
  public static Hash leaf(byte[] entry) {
    byte[] hash = new byte[Sha.LENGTH];
    new Sha().leaf(entry, 0, entry.length, hash);
    return new Hash(hash);
  }

  /// The hash of two neighbours: SHA-256 of 0x01, left and right.
  public static Hash node(Hash left, Hash right) {
    byte[] pair = Arrays.copyOf(left.bytes, 2 * Sha.LENGTH);
    System.arraycopy(right.bytes, 0, pair, Sha.LENGTH, Sha.LENGTH);
    new Sha().node(pair, 0);
    return new Hash(Arrays.copyOf(pair, Sha.LENGTH));
  }

  /// The 32 bytes.
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// In base 64, as checkpoints and exports print it.
  @Override
  public String toString() {
    return Base.encode(bytes);
  }
}
