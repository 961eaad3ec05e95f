package gatehouse.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The texts in force, compiled: the nation's, the trust's and the school's clauses with one index
/// over all their norms. Immutable; safe to share between threads.
public final class Rulebook {
  private final Vocabulary vocabulary;
  private final List<Layer> layers;
  private final List<Impossibility> impossible;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
  private final Index index;
  private final int actSlot;
  private final Map<Integer, Chapter> byAct = new ConcurrentHashMap<>();

  /// Something that cannot be the case, with the sentence that says so.
  public record Impossibility(Condition when, String says) {}

  private Rulebook(Vocabulary vocabulary, List<Impossibility> impossible, List<Layer> layers) {
    this.vocabulary = vocabulary;
    this.impossible = List.copyOf(impossible);
    this.layers = List.copyOf(layers);
    for (int l = 0; l < layers.size(); l++) {
      for (Clause clause : layers.get(l).clauses()) {
        add(clause, l);
      }
    }
    this.index = new Index(vocabulary, rules);
    this.actSlot = vocabulary.slot(vocabulary.facet("act").orElseThrow());
  }

  /// Compiles the layers; the last is usually the school's own policy.
  ///
  /// @throws IllegalArgumentException if two clauses bear the same id or a condition has too many
  ///   alternatives
  public static Rulebook of(
      Vocabulary vocabulary, List<Impossibility> impossible, List<Layer> layers) {
    return new Rulebook(vocabulary, impossible, layers);
  }

  private void add(Clause clause, int layer) {
    if (clauses.put(clause.id(), clause) != null) {
      throw new IllegalArgumentException("Two clauses are called " + clause.id());
    }
    clause.norms().forEach(norm -> rules.addAll(Rule.of(norm, layer, vocabulary)));
  }

  /// The words in which situations are told.
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /// The texts in force.
  public List<Layer> layers() {
    return layers;
  }

  /// The clause of that id, in whichever layer.
  public Optional<Clause> clause(ClauseId id) {
    return Optional.ofNullable(clauses.get(id));
  }

  /// A place to write judgements down, for one thread.
  public Judgement newJudgement() {
    return new Judgement(index.most(), rules.size());
  }

  /// Judges a situation into `judgement`: which norms reach it and the strictest verdict. Pure, and
  /// allocates nothing.
  public void judge(Situation situation, Judgement judgement) {
    index.judge(situation, judgement);
  }

  /// The clauses that bring the situation's verdict; none where the texts are silent.
  public List<ClauseId> deciding(Situation situation) {
    Judgement judgement = newJudgement();
    judge(situation, judgement);
    return judgement.deciding(this);
  }

  /// The situation's verdict with everything that a reader of the answer needs.
  public Decision decide(Situation situation) {
    Judgement judgement = newJudgement();
    judge(situation, judgement);
    return new Reasons(this, situation, judgement).decision();
  }

  /// Every norm that speaks of the situation's act and how it stands to the facts.
  public List<Explanation> explain(Situation situation) {
    return Explanation.all(this, situation);
  }

  /// Which verdicts are still possible when the open facets are filled in, and what to ask next.
  public Outlook outlook(Inquiry inquiry) {
    return Outlook.of(this, inquiry);
  }

  /// What cannot be the case together in the situation, in sentences; empty if it is possible.
  public List<String> contradictions(Situation situation) {
    return impossible.stream()
        .filter(i -> i.when().holds(situation))
        .map(Impossibility::says)
        .toList();
  }

  /// What the texts say of the situation's act, kept for the next time.
  Chapter about(Situation situation) {
    Integer act = situation.slotValue(actSlot);
    Chapter known = byAct.get(act);
    return known == null ? byAct.computeIfAbsent(act, a -> Chapter.of(this, actSlot, a)) : known;
  }

  List<Rule> rules() {
    return rules;
  }

  /// The clauses that some norm sets aside where it applies.
  Set<ClauseId> overridden() {
    return rules.stream()
        .flatMap(rule -> rule.norm().overrides().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Impossibility> impossible() {
    return impossible;
  }
}
