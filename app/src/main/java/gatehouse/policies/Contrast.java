package gatehouse.policies;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Difference;
import gatehouse.rules.Facet;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.util.Arrays;
import java.util.List;

/// One row of a comparison as people read it: several acts that two texts judge differently in the
/// same way for the same clauses.
///
/// @param acts what is done
/// @param counterparts towards whom, as far as it depends on that
/// @param example the most ordinary situation of the first act
public record Contrast(
    List<Facet.Value> acts,
    List<Facet.Value> counterparts,
    Verdict left,
    Verdict right,
    Situation example,
    List<ClauseId> leftClauses,
    List<ClauseId> rightClauses) {

  /// Which of the two texts asks for more.
  public enum Side {
    LEFT,
    RIGHT
  }

  public Contrast {
    acts = List.copyOf(acts);
    counterparts = List.copyOf(counterparts);
    leftClauses = List.copyOf(leftClauses);
    rightClauses = List.copyOf(rightClauses);
  }

  static Contrast of(Difference d) {
    return new Contrast(
        List.of(d.act()),
        d.counterparts(),
        d.left(),
        d.right(),
        d.example(),
        d.leftClauses(),
        d.rightClauses());
  }

  public Side stricter() {
    return left.stricterThan(right) ? Side.LEFT : Side.RIGHT;
  }

  /// How many steps of strictness lie between the two verdicts: a ban against a silence weighs
  /// most.
  int weight() {
    return Math.abs(strictness(left) - strictness(right));
  }

  boolean anyBan() {
    return left == Verdict.FORBIDDEN || right == Verdict.FORBIDDEN;
  }

  private static int strictness(Verdict verdict) {
    return (int) Arrays.stream(Verdict.values()).filter(verdict::stricterThan).count();
  }

  Contrast withExample(Situation other) {
    return new Contrast(acts, counterparts, left, right, other, leftClauses, rightClauses);
  }

  /// Rows with the same key say the same thing of different acts.
  Object key() {
    return List.of(left, right, leftClauses, rightClauses);
  }

  Contrast and(Contrast other) {
    return new Contrast(
        union(acts, other.acts),
        counterparts.isEmpty() || other.counterparts.isEmpty()
            ? List.of()
            : union(counterparts, other.counterparts),
        left,
        right,
        example,
        leftClauses,
        rightClauses);
  }

  private static List<Facet.Value> union(List<Facet.Value> a, List<Facet.Value> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).distinct().toList();
  }
}
