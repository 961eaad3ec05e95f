package gatehouse.ledger;

import java.util.List;

/// What comes of appending entries.
///
/// @param leaves the entries with their hashes, to be stored with them
/// @param nodes the inner nodes that became complete, to be stored for proofs
/// @param frontier the tree from now on
public record Batch(List<Leaf> leaves, List<Node> nodes, Frontier frontier) {
  public Batch {
    leaves = List.copyOf(leaves);
    nodes = List.copyOf(nodes);
  }
}
