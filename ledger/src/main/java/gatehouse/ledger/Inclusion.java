package gatehouse.ledger;

import java.util.List;

/// That a leaf is in a tree (RFC 9162 section 2.1.3).
///
/// @param index which leaf, from 0: an entry's number less one
/// @param size how many leaves the tree has
/// @param path the hashes beside the way from the leaf to the root
public record Inclusion(long index, long size, List<Hash> path) {
  public Inclusion {
    path = List.copyOf(path);
  }

  /// Whether this proves that the leaf is in the record that the checkpoint vouches for. The
  /// checkpoint, not the proof, says how large the tree is: the same path may fit several sizes.
  public boolean proves(Hash leaf, Checkpoint checkpoint) {
    return size == checkpoint.size() && leadsTo(checkpoint.root(), leaf);
  }

  /// RFC 9162 section 2.1.3.2.
  private boolean leadsTo(Hash root, Hash leaf) {
    if (index < 0 || index >= size) {
      return false;
    }
    long leafsWay = index;
    long lastsWay = size - 1;
    Hash hash = leaf;
    for (Hash beside : path) {
      if (lastsWay == 0) {
        return false;
      }
      if ((leafsWay & 1) == 1 || leafsWay == lastsWay) {
        hash = Hash.node(beside, hash);
        int skipped = (leafsWay & 1) == 1 ? 0 : Long.numberOfTrailingZeros(leafsWay);
        leafsWay >>>= skipped;
        lastsWay >>>= skipped;
      } else {
        hash = Hash.node(hash, beside);
      }
      leafsWay >>>= 1;
      lastsWay >>>= 1;
    }
    return lastsWay == 0 && hash.equals(root);
  }
}
