package gatehouse.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts conditions into words.
final class Wording {
  private static final int MOST = 6;

  private Wording() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.OneOf(Facet facet, BitSet values) ->
          facet.id() + " is " + names(facet, values);
      case Condition.AnyFact(Facet facet, BitSet values) ->
          facet.id() + " has " + names(facet, values);
      case Condition.All(List<Condition> parts) -> joined(parts, " and ");
      case Condition.Any(List<Condition> parts) -> "(" + joined(parts, " or ") + ")";
      case Condition.Not(Condition part) -> "not (" + of(part) + ")";
    };
  }

  /// The parts of a condition that a situation does not satisfy.
  static List<String> missing(Condition condition, Situation situation) {
    return switch (condition) {
      case Condition c when c.holds(situation) -> List.of();
      case Condition.All(List<Condition> parts) ->
          parts.stream().flatMap(p -> missing(p, situation).stream()).toList();
      default -> List.of("wants " + of(condition));
    };
  }

  private static String joined(List<Condition> parts, String glue) {
    return parts.isEmpty()
        ? "always"
        : parts.stream().map(Wording::of).collect(Collectors.joining(glue));
  }

  private static String names(Facet facet, BitSet values) {
    String shown =
        values.stream()
            .limit(MOST)
            .mapToObj(v -> facet.values().get(v).id())
            .collect(Collectors.joining(" or "));
    int more = values.cardinality() - MOST;
    return more > 0 ? String.format(Locale.ROOT, "%s or %d others", shown, more) : shown;
  }
}
