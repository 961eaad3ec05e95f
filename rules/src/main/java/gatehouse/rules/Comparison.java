package gatehouse.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Two editions compared by the situations that they judge differently: exactly, over every
/// situation that can be told, and grouped so that a person can read it.
///
/// @param differences the groups, by act
/// @param acts how each act fares
public record Comparison(List<Difference> differences, List<ActCount> acts) {

  /// How many situations with one act are judged alike, more strictly by the first, more strictly
  /// by the second; counted over the facets that either edition looks at.
  public record ActCount(
      Facet.Value act, BigInteger alike, BigInteger leftStricter, BigInteger rightStricter) {}

  public Comparison {
    differences = List.copyOf(differences);
    acts = List.copyOf(acts);
  }

  /// Whether the two judge every situation alike.
  public boolean alike() {
    return differences.isEmpty();
  }

  /// Compares two rule books that share a vocabulary.
  ///
  /// @throws IllegalArgumentException if they do not
  public static Comparison of(Rulebook left, Rulebook right) {
    return of(left, right, _ -> true);
  }

  /// The same for two rule books of which one is the other amended: only the acts that some changed
  /// norm speaks of are looked at and counted, since all others are judged alike.
  ///
  /// @throws IllegalArgumentException if they do not share a vocabulary
  public static Comparison ofAmended(Rulebook left, Rulebook right) {
    return of(left, right, new ChangedActs(left, right).contains());
  }

  private static Comparison of(Rulebook left, Rulebook right, IntPredicate wanted) {
    if (!left.vocabulary().equals(right.vocabulary())) {
      throw new IllegalArgumentException("Only editions with one vocabulary can be compared");
    }
    Facet act = left.vocabulary().facet("act").orElseThrow();
    Situation nothing = Situation.unstated(left.vocabulary());
    List<Comparison> byAct =
        IntStream.range(0, act.values().size())
            .filter(wanted)
            .mapToObj(
                a -> new ActComparison(left, right, nothing.with(act, a), act.values().get(a)))
            .map(compared -> new Comparison(compared.differences(), List.of(compared.count())))
            .toList();
    return new Comparison(
        byAct.stream().flatMap(c -> c.differences().stream()).toList(),
        byAct.stream().flatMap(c -> c.acts().stream()).toList());
  }

  /// The same comparison with the two editions in the other order.
  public Comparison mirrored() {
    return new Comparison(
        differences.stream().map(Difference::mirrored).toList(),
        acts.stream()
            .map(a -> new ActCount(a.act(), a.alike(), a.rightStricter(), a.leftStricter()))
            .toList());
  }
}
