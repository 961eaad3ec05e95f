package gatehouse.advice;

import gatehouse.packs.PolicyClause;
import gatehouse.packs.Reading;
import gatehouse.policies.Policies;
import gatehouse.rules.Facet;
import gatehouse.rules.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Finds acts and clauses by everyday words.
@Service
public class Search {
  private static final String ACTS = "";
  private static final double LABEL = 3;
  private static final double SYNONYM = 2.5;
  private static final double TOPIC = 1.5;

  /// A longer one describes a person by what he does.
  private static final int SHORT_NAME = 2;

  private static final int MOST_ACTS = 8;
  private static final int MOST_CLAUSES = 10;

  private final Policies policies;
  private final Map<String, WordIndex<PolicyClause>> clauses = new ConcurrentHashMap<>();
  private final Map<String, WordIndex<Facet.Value>> acts = new ConcurrentHashMap<>();

  /// What a value of the vocabulary is called, and its everyday words.
  private record Synonyms(List<String> label, String words) {}

  Search(Policies policies) {
    this.policies = policies;
  }

  /// The acts that the words speak of, best first.
  public List<Facet.Value> acts(String said) {
    return acts.computeIfAbsent(ACTS, _ -> acts()).find(said, MOST_ACTS);
  }

  /// The clauses of a policy that the words speak of, best first.
  public List<PolicyClause> clauses(Reading policy, String said) {
    return clauses
        .computeIfAbsent(
            policy.pack().info().id() + "/" + policy.pack().digest(), _ -> clauses(policy))
        .find(said, MOST_CLAUSES);
  }

  private WordIndex<Facet.Value> acts() {
    WordIndex<Facet.Value> index = new WordIndex<>();
    EverydayWords everyday = EverydayWords.shipped();
    for (Facet.Value act : facet("act").values()) {
      index.add(act, act.is(), LABEL);
      index.add(act, act.id().replace('_', ' '), SYNONYM);
      act.words().forEach(word -> index.add(act, word, SYNONYM));
      everyday.of(act.id()).forEach(word -> index.add(act, word, SYNONYM));
    }
    otherValues().forEach(value -> names(value).forEach(index::hear));
    facet("actor").values().stream()
        .flatMap(Search::names)
        .filter(name -> Stems.of(name).size() <= SHORT_NAME)
        .forEach(index::quieten);
    return index;
  }

  private Stream<Facet.Value> otherValues() {
    return words().facets().stream()
        .filter(facet -> !facet.id().equals("act"))
        .flatMap(facet -> facet.values().stream());
  }

  private static Stream<String> names(Facet.Value value) {
    return Stream.concat(Stream.of(value.is()), value.words().stream());
  }

  private WordIndex<PolicyClause> clauses(Reading policy) {
    WordIndex<PolicyClause> index = new WordIndex<>();
    List<Synonyms> known = synonyms();
    for (PolicyClause clause : policy.pack().clauses()) {
      index.add(clause, clause.says(), LABEL);
      index.add(clause, clause.topic() + " " + clause.ref() + " " + clause.id(), TOPIC);
      index.add(clause, synonyms(clause, known), 1);
    }
    return index;
  }

  /// Other words for what the clause names: “WhatsApp” finds a clause on messaging apps.
  private static String synonyms(PolicyClause clause, List<Synonyms> known) {
    Set<String> said = Set.copyOf(stems(clause.says()));
    return known.stream()
        .filter(each -> said.containsAll(each.label()))
        .map(Synonyms::words)
        .collect(Collectors.joining(" "));
  }

  private List<Synonyms> synonyms() {
    return words().facets().stream()
        .flatMap(facet -> facet.values().stream())
        .filter(value -> !value.words().isEmpty())
        .map(value -> new Synonyms(stems(value.is()), String.join(" ", value.words())))
        .filter(each -> !each.label().isEmpty())
        .toList();
  }

  private static List<String> stems(String text) {
    return Stems.of(text).stream().map(Stems.Word::stem).toList();
  }

  private Facet facet(String id) {
    return words().facet(id).orElseThrow();
  }

  private Vocabulary words() {
    return policies.words().vocabulary();
  }
}
