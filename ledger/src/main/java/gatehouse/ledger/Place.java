package gatehouse.ledger;

/// Where a node stands in the tree: over the 2^level leaves from `index * 2^level` on. Leaves are
/// at level 0. Such a node, once all its leaves are there, never changes again.
///
/// @param level how high
/// @param index the how-manieth of its level, from 0
public record Place(int level, long index) {}
