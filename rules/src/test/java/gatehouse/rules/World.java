package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A vocabulary small enough to try every situation.
final class World {
  static final Vocabulary SMALL =
      new Vocabulary(
          List.of(
              one(
                  "actor",
                  null,
                  Map.of("staff", List.of("head", "teacher")),
                  "head",
                  "teacher",
                  "parent"),
              one("act", null, Map.of(), "post", "befriend"),
              one("intent", "do", Map.of(), "do", "leave_undone"),
              one("counterpart", null, Map.of(), "pupil", "colleague"),
              one("channel", null, Map.of(), "school", "private"),
              many("ties", "family", "trust"),
              many("content", "named", "pictured"),
              many("safeguards", "consent", "approval")));

  private World() {}

  private static Facet one(
      String id,
      @org.jspecify.annotations.Nullable String usual,
      Map<String, List<String>> groups,
      String... values) {
    return new Facet(id, Facet.Kind.ONE, id + "?", id, values(values), groups, usual);
  }

  private static Facet many(String id, String... values) {
    return new Facet(id, Facet.Kind.MANY, id + "?", id, values(values), Map.of(), null);
  }

  private static List<Facet.Value> values(String... ids) {
    return Stream.of(ids).map(id -> new Facet.Value(id, "is " + id, List.of())).toList();
  }

  /// One of these values, or for a `MANY` facet at least one of these facts.
  static Condition is(String facet, String... values) {
    Facet found = SMALL.facet(facet).orElseThrow();
    BitSet set = new BitSet();
    Stream.of(values).forEach(v -> set.or(SMALL.resolve(found, v)));
    return found.one() ? new Condition.OneOf(found, set) : new Condition.AnyFact(found, set);
  }

  static Condition all(Condition... parts) {
    return new Condition.All(List.of(parts));
  }

  static Condition not(Condition part) {
    return new Condition.Not(part);
  }

  /// A situation told as `facet=value` words; a facet may come several times.
  static Situation situation(String... words) {
    Telling telling = telling(words);
    if (!telling.faults().isEmpty()) {
      throw new IllegalArgumentException(telling.faults().toString());
    }
    return telling.situation();
  }

  static Telling telling(String... words) {
    Map<String, List<String>> told = new java.util.LinkedHashMap<>();
    for (String word : words) {
      String[] parts = word.split("=", 2);
      told.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
    }
    return Telling.of(SMALL, told);
  }

  static Clause clause(String id, Norm... norms) {
    return new Clause(new ClauseId(id), id, "Clause " + id + ".", List.of(norms), List.of());
  }

  static Rulebook book(Clause... clauses) {
    return Rulebook.of(SMALL, List.of(), List.of(new Layer("school", List.of(clauses))));
  }

  static Rulebook book(NormBuilder... norms) {
    return book(Stream.of(norms).map(n -> clause(n.clause(), n.build())).toArray(Clause[]::new));
  }

  /// Every way of filling in the open dimensions, slots with a stated value.
  static List<Situation> completions(Situation from, java.util.function.IntPredicate open) {
    List<Situation> found = List.of(from);
    for (int d = 0; d < SMALL.dimensions(); d++) {
      if (open.test(d)) {
        int dimension = d;
        int first = SMALL.isSlot(d) ? 1 : 0;
        found =
            found.stream()
                .flatMap(s ->
                    java.util.stream.IntStream.range(first, SMALL.arity(dimension))
                        .mapToObj(v -> s.at(dimension, v)))
                .toList();
      }
    }
    return found;
  }
}
