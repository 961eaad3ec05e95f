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
import org.springframework.stereotype.Service;

/// Finds acts and clauses by everyday words.
@Service
public class Search {
  private static final String ACTS = "";
  private static final double LABEL = 3;
  private static final double SYNONYM = 2.5;
  private static final double TOPIC = 1.5;
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
        .computeIfAbsent(policy.pack().info().id(), _ -> clauses(policy))
        .find(said, MOST_CLAUSES);
  }

  private WordIndex<Facet.Value> acts() {
    WordIndex<Facet.Value> index = new WordIndex<>();
    for (Facet.Value act : facet("act").values()) {
      index.add(act, act.is() + " " + act.id().replace('_', ' '), LABEL);
      act.words().forEach(word -> index.add(act, word, SYNONYM));
    }
    return index;
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
    Set<String> said = Set.copyOf(Stems.of(clause.says()));
    return known.stream()
        .filter(each -> said.containsAll(each.label()))
        .map(Synonyms::words)
        .collect(Collectors.joining(" "));
  }

  private List<Synonyms> synonyms() {
    return words().facets().stream()
        .flatMap(facet -> facet.values().stream())
        .filter(value -> !value.words().isEmpty())
        .map(value -> new Synonyms(Stems.of(value.is()), String.join(" ", value.words())))
        .filter(each -> !each.label().isEmpty())
        .toList();
  }

  private Facet facet(String id) {
    return words().facet(id).orElseThrow();
  }

  private Vocabulary words() {
    return policies.words().vocabulary();
  }
}
