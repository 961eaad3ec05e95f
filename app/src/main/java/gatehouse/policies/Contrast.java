package gatehouse.policies;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Difference;
import gatehouse.rules.Facet;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One row of a comparison as people read it: several acts that two texts judge differently in the
/// same way for the same clauses.
///
/// @param acts what is done
/// @param actors by whom, the most ordinary first: all whom both texts treat as they treat the
///   person of the example
/// @param counterparts towards whom, as far as it depends on that
/// @param example the most ordinary situation of one of the acts
public record Contrast(
    List<Facet.Value> acts,
    List<Facet.Value> actors,
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
    actors = List.copyOf(actors);
    counterparts = List.copyOf(counterparts);
    leftClauses = List.copyOf(leftClauses);
    rightClauses = List.copyOf(rightClauses);
  }

  static Contrast of(Difference d) {
    return new Contrast(
        List.of(d.act()),
        d.example().stated("actor").stream().toList(),
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

  /// How ordinary the person of the example is, from 0.
  int ordinariness() {
    return example.stated("actor").map(Roles::place).orElse(0);
  }

  /// The same of these people, with an example of the first.
  Contrast by(List<Facet.Value> people, Situation other) {
    return new Contrast(acts, people, counterparts, left, right, other, leftClauses, rightClauses);
  }

  /// The same of the person of another example, for the clauses that decide there.
  Contrast judged(Situation other, Rulebook first, Rulebook second) {
    return new Contrast(
        acts,
        other.stated("actor").stream().toList(),
        counterparts,
        left,
        right,
        other,
        first.deciding(other),
        second.deciding(other));
  }

  /// Rows with the same key say the same thing of different acts.
  Object key() {
    return List.of(left, right, leftClauses, rightClauses);
  }

  Contrast and(Contrast other) {
    return new Contrast(
        union(acts, other.acts).toList(),
        union(actors, other.actors).sorted(Roles.ordinaryFirst()).toList(),
        counterparts.isEmpty() || other.counterparts.isEmpty()
            ? List.of()
            : union(counterparts, other.counterparts).toList(),
        left,
        right,
        other.ordinariness() < ordinariness() ? other.example : example,
        leftClauses,
        rightClauses);
  }

  private static Stream<Facet.Value> union(List<Facet.Value> a, List<Facet.Value> b) {
    return Stream.concat(a.stream(), b.stream()).distinct();
  }
}
