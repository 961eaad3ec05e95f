package gatehouse.bench;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.rules.Comparison;
import gatehouse.rules.Difference;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The ten pairs of the five policies.
final class Pairs {
  private Pairs() {}

  /// Two policies of one vocabulary, compiled.
  record Pair(Rulebook left, Rulebook right) {
    static Pair named(String name) {
      Library library = Library.shipped();
      String[] names = name.split(":", -1);
      return new Pair(
          Edition.asWritten(library.pack(names[0])).rulebook(),
          Edition.asWritten(library.pack(names[1])).rulebook());
    }

    /// Compares them and has every difference's witness judged again.
    ///
    /// @throws IllegalStateException if a witness does not show what is claimed
    String checked() {
      Comparison comparison = Comparison.of(left, right);
      for (Difference difference : comparison.differences()) {
        claim(left, difference.example(), difference.left());
        claim(right, difference.example(), difference.right());
      }
      BigInteger differing =
          comparison.acts().stream()
              .map(a -> a.leftStricter().add(a.rightStricter()))
              .reduce(BigInteger.ZERO, BigInteger::add);
      BigInteger all =
          comparison.acts().stream()
              .map(Comparison.ActCount::alike)
              .reduce(differing, BigInteger::add);
      return "%d groups, %.3g of %.3g situations"
          .formatted(comparison.differences().size(), differing.doubleValue(), all.doubleValue());
    }

    private static void claim(Rulebook book, Situation witness, Verdict claimed) {
      Verdict given = book.decide(witness).verdict();
      if (given != claimed) {
        throw new IllegalStateException(witness + " gives " + given + ", not " + claimed);
      }
    }
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int l = 0; l < Library.POLICIES.size(); l++) {
      for (int r = l + 1; r < Library.POLICIES.size(); r++) {
        names.add(Library.POLICIES.get(l) + ":" + Library.POLICIES.get(r));
      }
    }
    return names;
  }
}
