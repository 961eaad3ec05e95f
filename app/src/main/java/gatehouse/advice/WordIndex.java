package gatehouse.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/// Finds things by words that may be bent, cut short or mistyped. Read-only once filled.
///
/// A word weighs the more the rarer it is, the nearer it is to what was typed and the more of its
/// phrase was typed too; a thing that all the words speak of comes before one that some do.
///
/// @param <T> what is found
final class WordIndex<T> {
  /// Below this share of the best hit's weight a thing has hardly to do with the question.
  private static final double TAIL = 0.3;

  private static final double QUIET = 0.3;

  private final Map<Stems.Word, Map<T, List<Phrase>>> places = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Set<String> quiet = new HashSet<>();
  private int size;

  /// What is said of a thing.
  private record Phrase(double weight, List<Stems.Word> words) {
    /// Half for a single word of a long phrase, nearly all for a phrase typed to its end.
    double share(Map<Stems.Word, Double> heard) {
      double said = words.stream().mapToDouble(word -> heard.getOrDefault(word, 0.0)).sum();
      return (1 + said / words.size()) / 2;
    }
  }

  private record Hit<T>(T thing, double weight) {}

  /// Says something of a thing.
  void add(T thing, String text, double weight) {
    Phrase phrase = new Phrase(weight, Stems.of(text));
    phrase
        .words()
        .forEach(word ->
            places
                .computeIfAbsent(word, _ -> new LinkedHashMap<>())
                .computeIfAbsent(thing, _ -> new ArrayList<>())
                .add(phrase));
    hear(text);
  }

  /// Words that are used elsewhere, so that they tell less here.
  void hear(String text) {
    size++;
    Stems.of(text).stream()
        .map(Stems.Word::stem)
        .distinct()
        .forEach(stem -> texts.merge(stem, 1, Integer::sum));
  }

  /// Words that name a person: they tell with whom, hardly what.
  void quieten(String text) {
    Stems.of(text).stream().map(Stems.Word::stem).forEach(quiet::add);
  }

  /// The things that the words speak of, best first.
  List<T> find(String said, int most) {
    List<Map<Stems.Word, Double>> understood =
        Stems.of(said).stream().map(this::understand).filter(word -> !word.isEmpty()).toList();
    Map<Stems.Word, Double> heard = new HashMap<>();
    understood.forEach(word -> word.forEach((known, like) -> heard.merge(known, like, Math::max)));
    Map<T, List<Double>> weights = new LinkedHashMap<>();
    understood.forEach(word ->
        weigh(word, heard)
            .forEach((thing, weight) ->
                weights.computeIfAbsent(thing, _ -> new ArrayList<>()).add(weight)));
    return best(
        weights.entrySet().stream()
            .map(e -> new Hit<>(e.getKey(), together(e.getValue(), understood.size())))
            .toList(),
        most);
  }

  /// All words together weigh more than their sum.
  private static double together(List<Double> weights, int words) {
    double sum = weights.stream().mapToDouble(weight -> weight).sum();
    return sum * (1 + weights.size()) / (1 + words);
  }

  private static <T> List<T> best(List<Hit<T>> found, int most) {
    List<Hit<T>> hits =
        found.stream()
            .sorted(Comparator.comparingDouble((Hit<T> hit) -> hit.weight()).reversed())
            .toList();
    double least = hits.isEmpty() ? 0 : hits.getFirst().weight() * TAIL;
    return hits.stream().filter(hit -> hit.weight() >= least).limit(most).map(Hit::thing).toList();
  }

  /// The known words that a typed one may stand for. A word that is known is not a slip.
  private Map<Stems.Word, Double> understand(Stems.Word said) {
    Map<Stems.Word, Double> alike = known(said, Likeness::of);
    return alike.isEmpty() ? known(said, Likeness::ofSlip) : alike;
  }

  private Map<Stems.Word, Double> known(
      Stems.Word said, ToDoubleBiFunction<Stems.Word, Stems.Word> likeness) {
    Map<Stems.Word, Double> known = new HashMap<>();
    for (Stems.Word word : places.keySet()) {
      double like = likeness.applyAsDouble(said, word);
      if (like > 0) {
        known.put(word, like);
      }
    }
    return known;
  }

  /// What one typed word contributes: for each thing the best of all that the word may stand for.
  private Map<T, Double> weigh(Map<Stems.Word, Double> word, Map<Stems.Word, Double> heard) {
    Map<T, Double> best = new LinkedHashMap<>();
    word.forEach((known, like) ->
        places
            .getOrDefault(known, Map.of())
            .forEach((thing, phrases) -> {
              double place =
                  phrases.stream().mapToDouble(p -> p.weight() * p.share(heard)).max().orElse(0);
              best.merge(thing, like * rarity(known) * place, Math::max);
            }));
    return best;
  }

  private double rarity(Stems.Word word) {
    double rarity = Math.log(1 + (double) size / texts.getOrDefault(word.stem(), 1));
    return quiet.contains(word.stem()) ? rarity * QUIET : rarity;
  }
}
