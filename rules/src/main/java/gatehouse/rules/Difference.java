package gatehouse.rules;

import java.math.BigInteger;
import java.util.List;

/// A group of situations that two editions judge differently for the same reasons, with one that
/// shows it.
///
/// @param act what is done
/// @param count how many situations with this act get this pair of verdicts, for these or other
///   reasons; counted over the facets that either edition looks at for the act
public record Difference(
    Facet.Value act,
    List<Facet.Value> counterparts,
    Verdict left,
    Verdict right,
    Situation example,
    List<ClauseId> leftClauses,
    List<ClauseId> rightClauses,
    BigInteger count) {
  public Difference {
    counterparts = List.copyOf(counterparts);
    leftClauses = List.copyOf(leftClauses);
    rightClauses = List.copyOf(rightClauses);
  }

  /// The group that a known example shows; the clauses are those that decide it today.
  public static Difference shownBy(
      Situation example,
      List<Facet.Value> counterparts,
      Verdict left,
      Verdict right,
      BigInteger count,
      Rulebook first,
      Rulebook second) {
    return new Difference(
        example.stated("act").orElseThrow(),
        counterparts,
        left,
        right,
        example,
        first.deciding(example),
        second.deciding(example),
        count);
  }

  @SuppressWarnings("ArgumentSelectionDefectChecker") // the two sides change places on purpose
  Difference mirrored() {
    return new Difference(
        act, counterparts, right, left, example, rightClauses, leftClauses, count);
  }
}
