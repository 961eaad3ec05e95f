package gatehouse.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All that must be kept of a tree to go on with it: the roots of the largest complete subtrees,
/// from the left; one for each 1 in the binary size. Immutable.
///
/// @param size the number of leaves
/// @param peaks the roots, from the largest subtree to the smallest
public record Frontier(long size, List<Hash> peaks) {
  /// The beginning of every record.
  public static final Frontier EMPTY = new Frontier(0, List.of());

  /// @throws Unreadable if the number of peaks does not fit the size
  public Frontier {
    Unreadable.unless(size >= 0, "A tree cannot have " + size + " leaves");
    Unreadable.unless(
        peaks.size() == Long.bitCount(size),
        "A tree of " + size + " leaves has not " + peaks.size() + " peaks");
    peaks = List.copyOf(peaks);
  }

  /// Reads what [#bytes] wrote.
  ///
  /// @throws Unreadable if the bytes do not fit the size
  public static Frontier of(long size, byte[] bytes) {
    Unreadable.unless(bytes.length % Sha.LENGTH == 0, "A frontier consists of 32-byte hashes");
    List<Hash> peaks = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += Sha.LENGTH) {
      peaks.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Sha.LENGTH)));
    }
    return new Frontier(size, peaks);
  }

  /// The peaks, 32 bytes each, for storing beside the size.
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    peaks.forEach(peak -> bytes.writeBytes(peak.bytes()));
    return bytes.toByteArray();
  }

  /// The root of the tree (RFC 9162 section 2.1.1).
  public Hash root() {
    return peaks.reversed().stream()
        .reduce((right, left) -> Hash.node(left, right))
        .orElse(Hash.OF_NOTHING);
  }

  /// The number that the next entry gets.
  public long nextNumber() {
    return size + 1;
  }

  /// The tree with these entries at its end, which must be numbered from [#nextNumber] on. One call
  /// for a whole batch; to keep it is to update one row and to insert leaves and nodes.
  ///
  /// @throws IllegalArgumentException if the numbers do not follow
  public Batch append(List<Entry> entries) {
    List<Leaf> leaves = new ArrayList<>(entries.size());
    List<Node> nodes = new ArrayList<>(entries.size());
    Frontier frontier = this;
    for (Entry entry : entries) {
      if (entry.number() != frontier.nextNumber()) {
        throw new IllegalArgumentException(
            "Entry %d cannot follow entry %d".formatted(entry.number(), frontier.size));
      }
      leaves.add(Leaf.of(entry));
      frontier = frontier.append(leaves.getLast().hash(), nodes);
    }
    return new Batch(leaves, nodes, frontier);
  }

  /// The tree with one more leaf.
  public Frontier append(Hash leaf) {
    return append(leaf, new ArrayList<>());
  }

  private Frontier append(Hash leaf, List<Node> completed) {
    List<Hash> growing = new ArrayList<>(peaks);
    Hash hash = leaf;
    for (int level = 0; ((size >>> level) & 1) == 1; level++) {
      hash = Hash.node(growing.removeLast(), hash);
      completed.add(new Node(new Place(level + 1, size >>> (level + 1)), hash));
    }
    growing.add(hash);
    return new Frontier(size + 1, growing);
  }
}
