package gatehouse.bench;

import gatehouse.rules.Condition;
import gatehouse.rules.Facet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A condition laid out for a peer: parts that must all hold, "not" only before single facets.
///
/// @param parts the parts
record Conjunction(List<Condition> parts) {
  Conjunction {
    parts = List.copyOf(parts);
  }

  static Conjunction of(Condition condition) {
    Set<Condition> parts = new LinkedHashSet<>();
    flatten(inwards(condition, true), parts);
    return new Conjunction(List.copyOf(parts));
  }

  private static void flatten(Condition condition, Set<Condition> parts) {
    if (condition instanceof Condition.All(List<Condition> all)) {
      all.forEach(p -> flatten(p, parts));
    } else {
      parts.add(condition);
    }
  }

  /// The condition, or its opposite, with every "not" moved to the leaves.
  private static Condition inwards(Condition condition, boolean wanted) {
    return switch (condition) {
      case Condition.OneOf _, Condition.AnyFact _ ->
          wanted ? condition : new Condition.Not(condition);
      case Condition.All(List<Condition> parts) ->
          wanted
              ? new Condition.All(inwards(parts, true))
              : new Condition.Any(inwards(parts, false));
      case Condition.Any(List<Condition> parts) ->
          wanted
              ? new Condition.Any(inwards(parts, true))
              : new Condition.All(inwards(parts, false));
      case Condition.Not(Condition part) -> inwards(part, !wanted);
    };
  }

  private static List<Condition> inwards(List<Condition> parts, boolean wanted) {
    return parts.stream().map(p -> inwards(p, wanted)).toList();
  }

  /// Which values of a slot the parts about it alone leave, "unstated" as the bit after the last;
  /// empty if no part is about it alone.
  Optional<BitSet> accepted(Facet slot) {
    BitSet left = new BitSet();
    left.set(0, slot.values().size() + 1);
    boolean bounded = false;
    for (Condition part : parts) {
      if (part instanceof Condition.OneOf(Facet f, BitSet values) && f.equals(slot)) {
        left.and(values);
        bounded = true;
      } else if (part instanceof Condition.Not(Condition.OneOf(Facet f, BitSet values))
          && f.equals(slot)) {
        left.andNot(values);
        bounded = true;
      }
    }
    return bounded ? Optional.of(left) : Optional.empty();
  }

  /// The parts that are about no single slot among these, and about none of these fact facets
  /// alone.
  List<Condition> others(List<Facet> facets) {
    List<Condition> rest = new ArrayList<>(parts);
    facets.forEach(f -> rest.removeAll(about(f)));
    return rest;
  }

  /// The parts about one facet alone.
  List<Condition> about(Facet facet) {
    return parts.stream().filter(p -> facetOf(p).filter(facet::equals).isPresent()).toList();
  }

  private static Optional<Facet> facetOf(Condition part) {
    return switch (part) {
      case Condition.OneOf(Facet f, BitSet _) -> Optional.of(f);
      case Condition.AnyFact(Facet f, BitSet _) -> Optional.of(f);
      case Condition.Not(Condition inner) -> facetOf(inner);
      case Condition.All _, Condition.Any _ -> Optional.empty();
    };
  }
}
