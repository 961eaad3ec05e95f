package gatehouse.ledger;

/// A node of the tree that is complete and may be kept for proofs.
public record Node(Place place, Hash hash) {}
