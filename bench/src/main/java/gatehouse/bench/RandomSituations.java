package gatehouse.bench;

import gatehouse.rules.Facet;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Situations from a seed: the same in every run and every process.
final class RandomSituations {
  private static final double STATED = 0.8;
  private static final double FACTS = 1.5;
  private static final int TURNS = 3;

  private final Rulebook book;
  private final Random random;

  RandomSituations(Rulebook book, long seed) {
    this.book = book;
    this.random = new Random(seed);
  }

  /// Half of them wholly random, half examples with a few facets told otherwise.
  List<Situation> like(List<Situation> examples, int count) {
    List<Situation> found = new ArrayList<>(any(count / 2));
    found.addAll(
        possible(count - count / 2, () -> changed(examples.get(random.nextInt(examples.size())))));
    return found;
  }

  /// Wholly random ones, the act always told.
  List<Situation> any(int count) {
    return possible(
        count,
        () -> {
          Map<String, List<String>> told = new HashMap<>();
          book.vocabulary().facets().forEach(f -> told.put(f.id(), values(f)));
          return situation(told);
        });
  }

  private Situation changed(Situation example) {
    Map<String, List<String>> told = new HashMap<>(example.told());
    List<Facet> facets = book.vocabulary().facets();
    for (int turn = 0; turn < TURNS; turn++) {
      Facet facet = facets.get(random.nextInt(facets.size()));
      told.put(facet.id(), values(facet));
    }
    return situation(told);
  }

  private List<String> values(Facet facet) {
    List<Facet.Value> all = facet.values();
    if (!facet.one()) {
      return all.stream()
          .filter(_ -> random.nextDouble() < FACTS / all.size())
          .map(Facet.Value::id)
          .toList();
    }
    boolean stated = facet.id().equals("act") || random.nextDouble() < STATED;
    return stated ? List.of(all.get(random.nextInt(all.size())).id()) : List.of();
  }

  private Situation situation(Map<String, List<String>> told) {
    return Telling.of(book.vocabulary(), told).situation();
  }

  private List<Situation> possible(int count, Supplier<Situation> source) {
    return Stream.generate(source)
        .filter(s -> book.contradictions(s).isEmpty())
        .limit(count)
        .toList();
  }
}
