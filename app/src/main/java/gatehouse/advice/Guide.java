package gatehouse.advice;

import gatehouse.advisor.Advisor;
import gatehouse.rules.Facet;
import gatehouse.rules.Outlook;
import gatehouse.rules.Vocabulary;
import java.util.List;
import java.util.Optional;

/// Leads through the questions: who and what first, then only what can still change the answer.
public final class Guide {
  private static final List<String> ALWAYS = List.of("actor", "act");

  private final Advisor advisor;
  private final Vocabulary vocabulary;

  public Guide(Advisor advisor) {
    this.advisor = advisor;
    this.vocabulary = advisor.rulebook().vocabulary();
  }

  /// The next question, unless the answer is settled or nothing is left to ask.
  public Optional<Outlook.Ask> next(Told told) {
    return ALWAYS.stream()
        .map(this::facet)
        .filter(facet -> !told.isAnswered(facet))
        .findFirst()
        .map(facet -> new Outlook.Ask(facet, facet.values()))
        .or(() -> worthAsking(told));
  }

  private Optional<Outlook.Ask> worthAsking(Told told) {
    return advisor.outlook(told.guided(vocabulary)).questions().stream()
        .filter(ask -> !told.isAnswered(ask.facet()))
        .findFirst();
  }

  /// The question as it was asked before, so that an answer can be taken back.
  public Optional<Outlook.Ask> again(String facet, Told told) {
    Told before = told.without(facet);
    return vocabulary.facet(facet).map(f -> f.one() ? whole(f) : matter(f, told, before));
  }

  private Outlook.Ask matter(Facet facet, Told told, Told before) {
    List<String> held = told.values().getOrDefault(facet.id(), List.of());
    List<Facet.Value> open = asked(facet, before);
    List<Facet.Value> shown =
        facet.values().stream().filter(v -> open.contains(v) || held.contains(v.id())).toList();
    return shown.isEmpty() ? whole(facet) : new Outlook.Ask(facet, shown);
  }

  private List<Facet.Value> asked(Facet facet, Told before) {
    return advisor.outlook(before.guided(vocabulary)).questions().stream()
        .filter(ask -> ask.facet().equals(facet))
        .flatMap(ask -> ask.values().stream())
        .toList();
  }

  private static Outlook.Ask whole(Facet facet) {
    return new Outlook.Ask(facet, facet.values());
  }

  private Facet facet(String id) {
    return vocabulary.facet(id).orElseThrow();
  }
}
