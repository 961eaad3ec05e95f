package gatehouse.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Where complete nodes are looked up, leaves among them (level 0), to make proofs of.
@FunctionalInterface
public interface Tree {
  /// The hash of a complete node.
  Hash at(Place place);

  /// A whole tree in memory.
  static Tree of(List<Hash> leaves) {
    Map<Place, Hash> nodes = new HashMap<>();
    List<Hash> row = leaves;
    for (int level = 0; !row.isEmpty(); level++) {
      List<Hash> above = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        nodes.put(new Place(level, i), row.get(i));
        if (i % 2 == 1) {
          above.add(Hash.node(row.get(i - 1), row.get(i)));
        }
      }
      row = above;
    }
    return of(nodes);
  }

  /// The nodes that were looked up for one proof.
  ///
  /// @throws IllegalArgumentException from [#at] for any other node
  static Tree of(Map<Place, Hash> nodes) {
    return place -> {
      Hash hash = nodes.get(place);
      if (hash == null) {
        throw new IllegalArgumentException("There is no node at " + place);
      }
      return hash;
    };
  }

  /// The nodes that a proof is made of, so that a store can look them all up at once:
  /// `Tree.needed(tree -> tree.inclusion(41, 1_000))`.
  static Set<Place> needed(Function<Tree, ?> proof) {
    Set<Place> places = new LinkedHashSet<>();
    var _ =
        proof.apply(place -> {
          places.add(place);
          return Hash.OF_NOTHING;
        });
    return places;
  }

  /// The root of the tree when it had this many leaves.
  default Hash root(long size) {
    return hash(new Span(0, size));
  }

  private Hash hash(Span span) {
    return span.places().reversed().stream()
        .map(this::at)
        .reduce((right, left) -> Hash.node(left, right))
        .orElse(Hash.OF_NOTHING);
  }

  /// The hashes of these parts of the tree.
  private List<Hash> hashes(List<Span> spans) {
    return spans.stream().map(this::hash).toList();
  }

  /// The path of RFC 9162 section 2.1.3.1, from the leaf upwards.
  ///
  /// @throws IllegalArgumentException if the leaf is not in the tree
  default Inclusion inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("No leaf " + index + " in a tree of " + size);
    }
    List<Span> path = new ArrayList<>();
    Span span = new Span(0, size);
    while (span.length() > 1) {
      boolean left = index < span.middle();
      path.addFirst(left ? span.right() : span.left());
      span = left ? span.left() : span.right();
    }
    return new Inclusion(index, size, hashes(path));
  }

  /// The path of RFC 9162 section 2.1.4.1: that the tree of the second size begins with the first.
  ///
  /// @throws IllegalArgumentException unless `0 <= first <= second`
  default Consistency consistency(long first, long second) {
    if (first < 0 || first > second) {
      throw new IllegalArgumentException("A tree of " + second + " does not hold " + first);
    }
    List<Span> path = new ArrayList<>();
    Span span = new Span(0, second);
    while (first > 0 && span.to() != first) {
      boolean left = first <= span.middle();
      path.addFirst(left ? span.right() : span.left());
      span = left ? span.left() : span.right();
    }
    if (span.from() > 0) {
      path.addFirst(span);
    }
    return new Consistency(first, second, hashes(path));
  }
}
