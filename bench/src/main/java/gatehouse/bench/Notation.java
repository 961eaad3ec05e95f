package gatehouse.bench;

import gatehouse.rules.Condition;
import gatehouse.rules.Facet;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// How a peer writes a condition whose "not" stands before single facets only.
interface Notation {
  /// One of at least one values is stated in a slot.
  String oneOf(Facet facet, List<String> values);

  /// None of at least one values is stated in a slot.
  String noneOf(Facet facet, List<String> values);

  /// One of at least one facts holds.
  String anyFact(Facet facet, List<String> facts);

  /// None of at least one facts holds.
  String noFact(Facet facet, List<String> facts);

  String and();

  String or();

  /// The condition in the peer's words.
  default String tell(Condition condition) {
    return switch (condition) {
      case Condition.OneOf(Facet f, BitSet v) -> v.isEmpty() ? "false" : oneOf(f, names(f, v));
      case Condition.AnyFact(Facet f, BitSet v) -> v.isEmpty() ? "false" : anyFact(f, names(f, v));
      case Condition.Not(Condition.OneOf(Facet f, BitSet v)) ->
          v.isEmpty() ? "true" : noneOf(f, names(f, v));
      case Condition.Not(Condition.AnyFact(Facet f, BitSet v)) ->
          v.isEmpty() ? "true" : noFact(f, names(f, v));
      case Condition.Not(Condition _) -> throw new IllegalArgumentException("not moved inwards");
      case Condition.All(List<Condition> parts) -> parts.isEmpty() ? "true" : tell(parts, and());
      case Condition.Any(List<Condition> parts) -> parts.isEmpty() ? "false" : tell(parts, or());
    };
  }

  private String tell(List<Condition> parts, String between) {
    return parts.stream().map(this::tell).collect(Collectors.joining(between, "(", ")"));
  }

  /// The names of some values of a facet.
  static List<String> names(Facet facet, BitSet values) {
    return values.stream().mapToObj(v -> facet.values().get(v).id()).toList();
  }

  /// Names in double quotes, with commas between.
  static String quoted(List<String> names) {
    return names.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
  }
}
