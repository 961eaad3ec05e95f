package gatehouse.ledger;

/// An entry with its hash in the tree.
public record Leaf(Entry entry, Hash hash) {
  /// The entry as a leaf.
  public static Leaf of(Entry entry) {
    return new Leaf(entry, Hash.leaf(entry.bytes()));
  }
}
