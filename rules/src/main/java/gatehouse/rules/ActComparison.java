package gatehouse.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The comparison of one act: the verdicts of both texts as diagrams over the same variables,
/// walked side by side for each class of counterparts.
final class ActComparison {
  private static final int RANKS = Verdict.values().length;
  private static final int IMPOSSIBLE = Join.CANNOT * RANKS;

  private final Rulebook left;
  private final Rulebook right;
  private final Situation asked;
  private final Facet.Value act;
  private final Facet counterpart;
  private final Map<Object, Difference> groups = new LinkedHashMap<>();
  private final BigInteger[] sums = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};

  ActComparison(Rulebook left, Rulebook right, Situation asked, Facet.Value act) {
    this.left = left;
    this.right = right;
    this.asked = asked;
    this.act = act;
    this.counterpart = left.vocabulary().facet("counterpart").orElseThrow();
    compare();
  }

  private void compare() {
    Vocabulary vocabulary = left.vocabulary();
    Question l = left.about(asked).whole();
    Question r = right.about(asked).whole();
    Space space = Layout.of(vocabulary, List.of(l, r));
    int pairs = pairs(l, r, space);
    Landscape whole = Landscape.counted(space, pairs, asked);
    whole.leaves().stream().filter(leaf -> leaf != IMPOSSIBLE).forEach(leaf -> sum(leaf, whole));
    if (branchesOnCounterpart(space, pairs)) {
      byCounterpart(space, pairs, whole);
    } else {
      note(whole, whole, List.of());
    }
  }

  /// The pair of verdicts for every way of filling in. What cannot be is marked in the smaller
  /// diagram, before the two multiply.
  private static int pairs(Question l, Question r, Space space) {
    Diagrams diagrams = space.diagrams();
    int possible = diagrams.and(l.possible(space), r.possible(space));
    int marked = diagrams.join(possible, l.verdict(space), (p, v) -> p == 0 ? Join.CANNOT : v);
    return diagrams.pair(marked, r.verdict(space));
  }

  private void sum(int leaf, Landscape whole) {
    int way = Integer.signum(leaf % RANKS - leaf / RANKS);
    int place = way == 0 ? 0 : way < 0 ? 1 : 2;
    sums[place] = sums[place].add(whole.count(leaf));
  }

  private boolean branchesOnCounterpart(Space space, int pairs) {
    return !Diagrams.isLeaf(pairs)
        && space.variable(space.diagrams().variable(pairs)).dimensions().getFirst()
            == left.vocabulary().slot(counterpart);
  }

  private void byCounterpart(Space space, int pairs, Landscape whole) {
    Variable towards = space.variable(space.diagrams().variable(pairs));
    for (int v = 0; v < towards.arity(); v++) {
      int below = space.diagrams().child(pairs, v);
      note(whole.below(below, towards.set(asked, v)), whole, values(towards, v));
    }
  }

  private void note(Landscape there, Landscape whole, List<Facet.Value> towards) {
    there.leaves().stream()
        .filter(leaf -> leaf != IMPOSSIBLE && leaf / RANKS != leaf % RANKS)
        .forEach(leaf -> group(difference(leaf, there.nearest(leaf), towards, whole.count(leaf))));
  }

  Comparison.ActCount count() {
    return new Comparison.ActCount(act, sums[0], sums[1], sums[2]);
  }

  /// One group for each pair of verdicts and each pair of deciding clauses that some counterpart
  /// shows.
  List<Difference> differences() {
    return List.copyOf(groups.values());
  }

  private List<Facet.Value> values(Variable variable, int value) {
    return variable instanceof Variable.Slot(int _, List<BitSet> classes)
        ? classes.get(value).stream().mapToObj(counterpart.values()::get).toList()
        : List.of();
  }

  private void group(Difference found) {
    groups.merge(
        List.of(found.left(), found.right(), found.leftClauses(), found.rightClauses()),
        found,
        ActComparison::joined);
  }

  private static Difference joined(Difference a, Difference b) {
    List<Facet.Value> both = new ArrayList<>(a.counterparts());
    both.addAll(b.counterparts());
    return new Difference(
        a.act(),
        both,
        a.left(),
        a.right(),
        a.example(),
        a.leftClauses(),
        a.rightClauses(),
        a.count());
  }

  private Difference difference(
      int leaf, Situation nearest, List<Facet.Value> towards, BigInteger count) {
    Situation example = example(leaf, nearest);
    return Difference.shownBy(
        example,
        towards,
        Verdict.ofRank(leaf / RANKS),
        Verdict.ofRank(leaf % RANKS),
        count,
        left,
        right);
  }

  /// Slots that do not matter stay unstated where that is enough, and take their first value where
  /// a text minds whether something is stated at all.
  private Situation example(int leaf, Situation nearest) {
    Situation example = nearest;
    int slots = left.vocabulary().slots().size();
    for (int slot = 0; slot < slots && !shows(leaf, example); slot++) {
      example = example.at(slot) == 0 ? example.at(slot, 1) : example;
    }
    return example;
  }

  private boolean shows(int leaf, Situation situation) {
    return judged(left, situation).rank == leaf / RANKS
        && judged(right, situation).rank == leaf % RANKS;
  }

  private static Judgement judged(Rulebook book, Situation situation) {
    Judgement judgement = book.newJudgement();
    book.judge(situation, judgement);
    return judgement;
  }
}
