package gatehouse.rules;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the facts must be like for a norm, an exception or an impossibility to reach them.
public sealed interface Condition {
  /// Holds always.
  static Condition always() {
    return All.NOTHING;
  }

  /// Holds never.
  static Condition never() {
    return Any.NOTHING;
  }

  /// One of these values is stated in a slot; an unstated slot does not satisfy it.
  record OneOf(Facet facet, BitSet values) implements Condition {
    public OneOf {
      values = (BitSet) values.clone();
    }
  }

  /// At least one of these facts of a `MANY` facet holds.
  record AnyFact(Facet facet, BitSet values) implements Condition {
    public AnyFact {
      values = (BitSet) values.clone();
    }
  }

  /// Every part holds.
  record All(List<Condition> parts) implements Condition {
    private static final All NOTHING = new All(List.of());

    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one part holds.
  record Any(List<Condition> parts) implements Condition {
    private static final Any NOTHING = new Any(List.of());

    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// The part does not hold.
  record Not(Condition part) implements Condition {}

  /// Both hold.
  default Condition and(Condition other) {
    return new All(List.of(this, other));
  }

  /// Whether the condition says anything about that facet.
  default boolean mentions(String facet) {
    Set<String> facets = new HashSet<>();
    facets(facets);
    return facets.contains(facet);
  }

  /// Adds the facets that the condition says anything about.
  default void facets(Set<String> found) {
    switch (this) {
      case OneOf(Facet f, BitSet _) -> found.add(f.id());
      case AnyFact(Facet f, BitSet _) -> found.add(f.id());
      case All(List<Condition> parts) -> parts.forEach(p -> p.facets(found));
      case Any(List<Condition> parts) -> parts.forEach(p -> p.facets(found));
      case Not(Condition part) -> part.facets(found);
    }
  }

  /// Whether the condition holds in a situation: the plain reading, against which the index is
  /// tested.
  default boolean holds(Situation situation) {
    return switch (this) {
      case OneOf(Facet f, BitSet values) -> situation.stated(f) && values.get(situation.valueOf(f));
      case AnyFact(Facet f, BitSet values) -> values.stream().anyMatch(v -> situation.holds(f, v));
      case All(List<Condition> parts) -> parts.stream().allMatch(p -> p.holds(situation));
      case Any(List<Condition> parts) -> parts.stream().anyMatch(p -> p.holds(situation));
      case Not(Condition part) -> !part.holds(situation);
    };
  }
}
