package gatehouse.ledger;

import java.util.List;

/// That a tree is an earlier one with leaves appended, and nothing else (RFC 9162 section 2.1.4).
///
/// @param first how many leaves the earlier tree had
/// @param second how many the later one has
/// @param path the hashes of which both roots can be made
public record Consistency(long first, long second, List<Hash> path) {
  public Consistency {
    path = List.copyOf(path);
  }

  /// Whether this proves that the record of the later checkpoint begins with that of the earlier.
  /// The checkpoints, not the proof, say how large the trees are.
  public boolean proves(Checkpoint earlier, Checkpoint later) {
    return earlier.origin().equals(later.origin())
        && first == earlier.size()
        && second == later.size()
        && proves(earlier.root(), later.root());
  }

  /// RFC 9162 section 2.1.4.2. Every tree begins with the empty one and with itself; both need no
  /// path.
  private boolean proves(Hash firstRoot, Hash secondRoot) {
    if (first < 0 || first > second) {
      return false;
    }
    if (first == second) {
      return path.isEmpty() && firstRoot.equals(secondRoot);
    }
    if (first == 0) {
      return path.isEmpty() && firstRoot.equals(Hash.OF_NOTHING);
    }
    return !path.isEmpty() && climbs(firstRoot, secondRoot);
  }

  private boolean climbs(Hash firstRoot, Hash secondRoot) {
    boolean whole = Long.bitCount(first) == 1;
    int complete = Long.numberOfTrailingZeros(first);
    long firstsWay = (first - 1) >>> complete;
    long lastsWay = (second - 1) >>> complete;
    Hash earlier = whole ? firstRoot : path.getFirst();
    Hash later = earlier;
    for (Hash beside : whole ? path : path.subList(1, path.size())) {
      if (lastsWay == 0) {
        return false;
      }
      if ((firstsWay & 1) == 1 || firstsWay == lastsWay) {
        earlier = Hash.node(beside, earlier);
        later = Hash.node(beside, later);
        int skipped = (firstsWay & 1) == 1 ? 0 : Long.numberOfTrailingZeros(firstsWay);
        firstsWay >>>= skipped;
        lastsWay >>>= skipped;
      } else {
        later = Hash.node(later, beside);
      }
      firstsWay >>>= 1;
      lastsWay >>>= 1;
    }
    return lastsWay == 0 && earlier.equals(firstRoot) && later.equals(secondRoot);
  }
}
