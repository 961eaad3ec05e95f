package gatehouse.training;

import gatehouse.rules.Condition;
import gatehouse.rules.Facet;
import gatehouse.rules.Norm;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the plainest situation that a norm speaks of: of everything that it names, the first that
/// fits whoever asks.
final class Illustration {
  private final Rulebook book;
  private final Set<String> actors;

  /// @param actors the vocabulary's people whom the reader may be
  Illustration(Rulebook book, Set<String> actors) {
    this.book = book;
    this.actors = actors;
  }

  /// Empty if the norm does not reach the reader, names no act, or cannot be shown so plainly.
  Optional<Situation> of(Norm norm) {
    return facts(norm.when())
        .map(this::withActor)
        .filter(facts -> facts.containsKey("act"))
        .map(facts -> Telling.of(book.vocabulary(), facts))
        .filter(telling -> telling.faults().isEmpty())
        .map(Telling::situation)
        .filter(norm.when()::holds)
        .filter(situation -> book.contradictions(situation).isEmpty());
  }

  private Map<String, List<String>> withActor(Map<String, List<String>> facts) {
    var all = new LinkedHashMap<>(facts);
    actors.stream()
        .sorted()
        .findFirst()
        .ifPresent(actor -> all.putIfAbsent("actor", List.of(actor)));
    return all;
  }

  private Optional<Map<String, List<String>>> facts(Condition condition) {
    return switch (condition) {
      case Condition.OneOf(Facet facet, BitSet values) -> one(facet, values);
      case Condition.AnyFact(Facet facet, BitSet values) -> one(facet, values);
      case Condition.All(List<Condition> parts) -> all(parts);
      case Condition.Any(List<Condition> parts) ->
          parts.stream().map(this::facts).flatMap(Optional::stream).findFirst();
      case Condition.Not _ -> Optional.of(Map.of());
    };
  }

  private Optional<Map<String, List<String>>> one(Facet facet, BitSet values) {
    return values.stream()
        .mapToObj(value -> facet.values().get(value).id())
        .filter(value -> !facet.id().equals("actor") || actors.contains(value))
        .findFirst()
        .map(value -> Map.of(facet.id(), List.of(value)));
  }

  /// Two parts about one facet are no plain case, unless they say the same.
  private Optional<Map<String, List<String>>> all(List<Condition> parts) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    for (var part : parts) {
      var more = facts(part);
      if (more.isEmpty() || clash(facts, more.get())) {
        return Optional.empty();
      }
      facts.putAll(more.get());
    }
    return Optional.of(facts);
  }

  private static boolean clash(Map<String, List<String>> facts, Map<String, List<String>> more) {
    return more.entrySet().stream()
        .anyMatch(
            fact -> !facts.getOrDefault(fact.getKey(), fact.getValue()).equals(fact.getValue()));
  }
}
