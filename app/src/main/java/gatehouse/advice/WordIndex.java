package gatehouse.advice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds things by words that may be bent, cut short or mistyped. Read-only once filled.
///
/// @param <T> what is found
final class WordIndex<T> {
  /// Below this share of the best hit's weight a thing has hardly to do with the question.
  private static final double TAIL = 0.3;

  private final Map<String, Map<T, Double>> things = new HashMap<>();
  private final Map<T, Boolean> all = new LinkedHashMap<>();

  private record Hit<T>(T thing, double weight) {}

  void add(T thing, String text, double weight) {
    all.put(thing, true);
    Stems.of(text)
        .forEach(stem ->
            things
                .computeIfAbsent(stem, _ -> new LinkedHashMap<>())
                .merge(thing, weight, Math::max));
  }

  /// The things that the words speak of, best first.
  List<T> find(String said, int most) {
    List<String> stems = Stems.of(said).stream().distinct().toList();
    Map<T, Double> weights = new LinkedHashMap<>();
    for (String stem : stems) {
      weigh(stem).forEach((thing, weight) -> weights.merge(thing, weight, Double::sum));
    }
    List<Hit<T>> hits =
        weights.entrySet().stream()
            .map(e -> new Hit<>(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingDouble((Hit<T> hit) -> hit.weight()).reversed())
            .toList();
    double least = hits.isEmpty() ? 0 : hits.getFirst().weight() * TAIL;
    return hits.stream().filter(hit -> hit.weight() >= least).limit(most).map(Hit::thing).toList();
  }

  /// What one word contributes: for each thing the best of all the words that it may stand for.
  private Map<T, Double> weigh(String said) {
    Map<T, Double> best = new LinkedHashMap<>();
    things.forEach((stem, found) -> {
      double likeness = Likeness.of(said, stem);
      if (likeness > 0) {
        double rare = Math.log(1 + (double) all.size() / found.size());
        found.forEach((thing, weight) -> best.merge(thing, weight * likeness * rare, Math::max));
      }
    });
    return best;
  }
}
