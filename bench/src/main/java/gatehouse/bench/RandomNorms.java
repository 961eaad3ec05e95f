package gatehouse.bench;

import gatehouse.rules.Clause;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Condition;
import gatehouse.rules.Effect;
import gatehouse.rules.Exemption;
import gatehouse.rules.Facet;
import gatehouse.rules.Layer;
import gatehouse.rules.Norm;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Norms from a seed, of the shape that policy engines are usually measured with: permissions and
/// bans over twelve attributes, each bounding two to five of them to a set of values, about a third
/// with an exception; a ban beats a permission. 1.12e9 situations.
final class RandomNorms {
  private static final double WITH_EXCEPTION = 0.35;
  private static final Map<String, Integer> SIZES =
      Map.ofEntries(
          Map.entry("role", 12),
          Map.entry("act", 40),
          Map.entry("counterpart", 10),
          Map.entry("platform", 10),
          Map.entry("content", 12),
          Map.entry("age", 9),
          Map.entry("tie", 3),
          Map.entry("time", 3),
          Map.entry("device", 3),
          Map.entry("consent", 2),
          Map.entry("approval", 2),
          Map.entry("official", 2));

  private final Random random;
  private final List<Facet> attributes =
      SIZES.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(e ->
              facet(
                  e.getKey(),
                  IntStream.range(0, e.getValue()).mapToObj(v -> e.getKey() + v).toList(),
                  null))
          .toList();

  RandomNorms(long seed) {
    this.random = new Random(seed);
  }

  private static Facet facet(String id, List<String> values, @Nullable String usual) {
    List<Facet.Value> words = values.stream().map(v -> new Facet.Value(v, v, List.of())).toList();
    return new Facet(id, Facet.Kind.ONE, id, id, words, Map.of(), usual);
  }

  Rulebook book(int norms) {
    List<Facet> facets = new ArrayList<>(attributes);
    facets.add(facet("intent", List.of("do"), "do"));
    List<Clause> clauses = IntStream.rangeClosed(1, norms).mapToObj(this::clause).toList();
    return Rulebook.of(new Vocabulary(facets), List.of(), List.of(new Layer("generated", clauses)));
  }

  private Clause clause(int number) {
    ClauseId id = new ClauseId("GEN-" + number);
    Norm norm =
        new Norm(
            id,
            random.nextBoolean() ? Effect.FORBIDS : Effect.PERMITS,
            false,
            bounds(2 + random.nextInt(4)),
            random.nextDouble() < WITH_EXCEPTION ? List.of(exception()) : List.of(),
            List.of(),
            Set.of(),
            List.of(),
            List.of(),
            null,
            "generated:" + number);
    return new Clause(id, Integer.toString(number), "Norm " + number, List.of(norm), List.of());
  }

  private Exemption exception() {
    return new Exemption(bounds(1 + random.nextInt(2)), Verdict.SILENT, List.of(), List.of());
  }

  private Condition bounds(int count) {
    List<Facet> shuffled = new ArrayList<>(attributes);
    Collections.shuffle(shuffled, random);
    return new Condition.All(shuffled.subList(0, count).stream().map(this::bound).toList());
  }

  /// Between one value and half of them.
  private Condition bound(Facet facet) {
    int size = facet.values().size();
    int wanted = 1 + random.nextInt((size + 1) / 2);
    BitSet values = new BitSet();
    while (values.cardinality() < wanted) {
      values.set(random.nextInt(size));
    }
    return new Condition.OneOf(facet, values);
  }
}
