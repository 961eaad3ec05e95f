package gatehouse.rules;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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
    Set<Change> found = new LinkedHashSet<>();
    OFFERED.forEach(facets -> found.addAll(milder(facets)));
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

  private List<Change> milder(Set<String> facets) {
    Question question = Question.of(book, situation, open(facets));
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
  private IntPredicate open(Set<String> facets) {
    Vocabulary vocabulary = book.vocabulary();
    return d ->
        facets.contains(vocabulary.facetOf(d).id())
            && (vocabulary.isSlot(d) ? situation.at(d) != 0 : situation.at(d) == 0);
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
