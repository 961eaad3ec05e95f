package gatehouse.advice;

import gatehouse.rules.Facet;
import gatehouse.rules.Inquiry;
import gatehouse.rules.Telling;
import gatehouse.rules.Vocabulary;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody has told so far, as names in the order in which they were told.
///
/// @param values facet to values; `unknown` and `none` are among what may be told
/// @param gone the facets of many facts whose list has been gone through: what is not told there
///   does not hold
public record Told(Map<String, List<String>> values, Set<String> gone) {
  /// “None of these” for a facet of many facts.
  public static final String NONE = "none";

  public Told {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    gone = Collections.unmodifiableSet(new LinkedHashSet<>(gone));
  }

  /// The words of a parameter that may be repeated and may hold a list with commas.
  public static List<String> words(String... given) {
    return Arrays.stream(given)
        .flatMap(list -> Arrays.stream(list.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /// The same in the vocabulary, with what was not understood.
  public Telling telling(Vocabulary vocabulary) {
    Map<String, List<String>> facts = new LinkedHashMap<>(values);
    many(vocabulary)
        .map(Facet::id)
        .forEach(facet ->
            facts.computeIfPresent(
                facet, (_, told) -> told.stream().filter(v -> !v.equals(NONE)).toList()));
    return Telling.of(vocabulary, facts);
  }

  /// For the guided questions: every facet of many facts is open until its list was gone through.
  public Inquiry guided(Vocabulary vocabulary) {
    Set<String> open =
        many(vocabulary)
            .filter(facet -> !isAnswered(facet) || isUnknown(facet.id()))
            .map(Facet::id)
            .collect(Collectors.toSet());
    return new Inquiry(telling(vocabulary).situation(), open);
  }

  private static Stream<Facet> many(Vocabulary vocabulary) {
    return vocabulary.facets().stream().filter(facet -> !facet.one());
  }

  public boolean isUnknown(String facet) {
    return of(facet).contains(Telling.UNKNOWN);
  }

  /// Whether the person has dealt with this facet and is not asked again.
  public boolean isAnswered(Facet facet) {
    return facet.one()
        ? !of(facet.id()).isEmpty()
        : gone.contains(facet.id()) || of(facet.id()).contains(NONE);
  }

  /// What was told of a facet.
  public List<String> of(String facet) {
    return values.getOrDefault(facet, List.of());
  }

  /// With these words in place of what was told of the facet.
  public Told with(String facet, List<String> words) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(facet, words);
    return new Told(changed, gone);
  }

  public Told without(String facet) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove(facet);
    Set<String> left = new LinkedHashSet<>(gone);
    left.remove(facet);
    return new Told(changed, left);
  }

  /// With these lists gone through and no others.
  public Told withGone(Set<String> facets) {
    return new Told(values, facets);
  }

  /// What is left for a link to the answer: there, what is not told does not hold.
  public Told facts() {
    Map<String, List<String>> facts = new LinkedHashMap<>(values);
    facts.values().removeIf(told -> told.equals(List.of(NONE)));
    return new Told(facts, Set.of());
  }

  /// The facet that was told last, or the empty word.
  public String last() {
    return values.keySet().stream().reduce("", (_, facet) -> facet);
  }
}
