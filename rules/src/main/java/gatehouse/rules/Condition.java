package gatehouse.rules;

import java.util.BitSet;
import java.util.List;

/// What the facts must be like for a norm, an exception or an impossibility to reach them.
public sealed interface Condition {
  /// Holds always.
  static Condition always() {
    return new All(List.of());
  }

  /// Holds never.
  static Condition never() {
    return new Any(List.of());
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
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one part holds.
  record Any(List<Condition> parts) implements Condition {
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
    return switch (this) {
      case OneOf(Facet f, BitSet _) -> f.id().equals(facet);
      case AnyFact(Facet f, BitSet _) -> f.id().equals(facet);
      case All(List<Condition> parts) -> parts.stream().anyMatch(p -> p.mentions(facet));
      case Any(List<Condition> parts) -> parts.stream().anyMatch(p -> p.mentions(facet));
      case Not(Condition part) -> part.mentions(facet);
    };
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
