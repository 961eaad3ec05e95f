package gatehouse.ledger;

import java.util.ArrayList;
import java.util.List;

/// The definitions of RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1 as they are written, slow and
/// recursive; to compare with.
final class PlainTree {
  private PlainTree() {}

  static Hash root(List<Hash> leaves) {
    return switch (leaves.size()) {
      case 0 -> Hash.OF_NOTHING;
      case 1 -> leaves.getFirst();
      default -> Hash.node(root(left(leaves)), root(right(leaves)));
    };
  }

  static List<Hash> path(int index, List<Hash> leaves) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int middle = middle(leaves);
    return index < middle
        ? with(path(index, left(leaves)), root(right(leaves)))
        : with(path(index - middle, right(leaves)), root(left(leaves)));
  }

  static List<Hash> proof(int first, List<Hash> leaves) {
    return subproof(first, leaves, true);
  }

  private static List<Hash> subproof(int first, List<Hash> leaves, boolean whole) {
    if (first == leaves.size()) {
      return whole ? List.of() : List.of(root(leaves));
    }
    int middle = middle(leaves);
    return first <= middle
        ? with(subproof(first, left(leaves), whole), root(right(leaves)))
        : with(subproof(first - middle, right(leaves), false), root(left(leaves)));
  }

  private static int middle(List<Hash> leaves) {
    int middle = 1;
    while (middle * 2 < leaves.size()) {
      middle *= 2;
    }
    return middle;
  }

  private static List<Hash> left(List<Hash> leaves) {
    return leaves.subList(0, middle(leaves));
  }

  private static List<Hash> right(List<Hash> leaves) {
    return leaves.subList(middle(leaves), leaves.size());
  }

  private static List<Hash> with(List<Hash> path, Hash last) {
    List<Hash> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }
}
