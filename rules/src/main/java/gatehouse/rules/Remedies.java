package gatehouse.rules;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds, exactly, the least that would have to be otherwise for a milder answer: something more in
/// hand, a tie, or another way of doing it. What the text does not write is never offered.
final class Remedies {
  private static final List<Set<String>> OFFERED =
      List.of(
          Set.of("safeguards"),
          Set.of("safeguards", "ties"),
          Set.of("channel"),
          Set.of("device"),
          Set.of("time"));

  private static final Set<String> ALL_OFFERED =
      OFFERED.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private final Rulebook book;
  private final Situation situation;
  private final Verdict verdict;

  Remedies(Rulebook book, Situation situation, Verdict verdict) {
    this.book = book;
    this.situation = situation;
    this.verdict = verdict;
  }

  List<Change> changes() {
    if (!verdict.stricterThan(Verdict.ALLOWED_WITH_CONDITIONS)) {
      return List.of();
    }
    return situation.stated("act").isPresent() ? least() : List.of();
  }

  private List<Change> least() {
    Question nearby = book.about(situation).verdicts(situation, open(ALL_OFFERED));
    Set<Change> found = new LinkedHashSet<>();
    if (mayBeMilder(nearby)) {
      mattering(nearby).forEach(facets -> found.addAll(milder(nearby, facets)));
    }
    return found.stream()
        .filter(c -> found.stream().noneMatch(o -> betterThan(o, c)))
        .sorted(Comparator.comparing(Change::verdict).thenComparingInt(c -> c.steps().size()))
        .toList();
  }

  private static boolean betterThan(Change other, Change change) {
    return !other.equals(change)
        && change.steps().containsAll(other.steps())
        && !other.verdict().stricterThan(change.verdict());
  }

  /// What is offered together, without the facets of which nothing depends any more.
  private static Set<Set<String>> mattering(Question nearby) {
    Set<String> mentioned = nearby.facets();
    Set<Set<String>> mattering = new LinkedHashSet<>();
    for (Set<String> offered : OFFERED) {
      Set<String> facets = new HashSet<>(offered);
      facets.retainAll(mentioned);
      if (!facets.isEmpty()) {
        mattering.add(facets);
      }
    }
    return mattering;
  }

  private boolean mayBeMilder(Question question) {
    return question.floor() < verdict.rank();
  }

  private List<Change> milder(Question nearby, Set<String> facets) {
    Question question = nearby.left(new Residual(situation, open(facets)));
    if (!mayBeMilder(question)) {
      return List.of();
    }
    Space space = Layout.of(book.vocabulary(), List.of(question));
    Landscape landscape = Landscape.of(space, question.verdict(space), situation);
    BitSet leaves = landscape.leaves();
    leaves.clear(verdict.rank(), Verdict.values().length);
    leaves.clear(Verdict.SILENT.rank());
    return leaves.stream()
        .mapToObj(leaf -> change(landscape.nearest(leaf), leaf))
        .filter(c -> !c.steps().isEmpty())
        .toList();
  }

  /// Facts may be added, never wished away; a slot may be changed only if it was stated.
  private Open open(Set<String> facets) {
    List<Facet> slots = book.vocabulary().slots();
    return Open.of(
        situation,
        slot -> situation.slotValue(slot) != 0 && facets.contains(slots.get(slot).id()),
        facets);
  }

  private Change change(Situation changed, int leaf) {
    List<Change.Step> steps =
        IntStream.range(0, book.vocabulary().dimensions())
            .filter(d -> changed.at(d) != situation.at(d))
            .mapToObj(d -> step(changed, d))
            .toList();
    return new Change(steps, Verdict.ofRank(leaf), bringing(changed, leaf));
  }

  private Change.Step step(Situation changed, int dimension) {
    Vocabulary vocabulary = book.vocabulary();
    Facet facet = vocabulary.facetOf(dimension);
    int value =
        vocabulary.isSlot(dimension)
            ? changed.at(dimension) - 1
            : dimension - vocabulary.slots().size() - vocabulary.fact(facet, 0);
    return new Change.Step(facet, facet.values().get(value));
  }

  private List<ClauseId> bringing(Situation changed, int leaf) {
    Judgement judgement = book.newJudgement();
    book.judge(changed, judgement);
    Set<ClauseId> clauses = new LinkedHashSet<>();
    for (int i = 0; i < judgement.size(); i++) {
      Norm norm = book.rules().get(judgement.rule(i)).norm();
      int e = judgement.exemptions[i];
      if (e >= 0 && norm.unless().get(e).gives().rank() == leaf) {
        clauses.addAll(norm.unless().get(e).cites());
      } else if (e < 0 && book.rules().get(judgement.rule(i)).verdict().rank() == leaf) {
        clauses.add(norm.clause());
      }
    }
    return List.copyOf(clauses);
  }
}
