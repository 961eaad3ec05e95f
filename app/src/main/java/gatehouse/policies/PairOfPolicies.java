package gatehouse.policies;

import gatehouse.rules.Comparison;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// How two policies compare, in figures.
///
/// @param figures absent until the two have been compared
public record PairOfPolicies(String left, String right, @Nullable Figures figures) {
  /// What a comparison amounts to.
  ///
  /// @param acts how many acts they judge differently in some situation
  /// @param rows how many differences a reader of their comparison finds
  /// @param leftStricter how many acts the first judges more strictly in more situations
  /// @param rightStricter how many acts the second does
  public record Figures(long acts, int rows, long leftStricter, long rightStricter) {
    static Figures of(Comparison comparison) {
      return new Figures(
          comparison.acts().stream().filter(Figures::differs).count(),
          Contrasts.of(comparison.differences()).size(),
          comparison.acts().stream().filter(act -> balance(act).signum() > 0).count(),
          comparison.acts().stream().filter(act -> balance(act).signum() < 0).count());
    }

    private static boolean differs(Comparison.ActCount act) {
      return act.leftStricter().signum() > 0 || act.rightStricter().signum() > 0;
    }

    private static BigInteger balance(Comparison.ActCount act) {
      return act.leftStricter().subtract(act.rightStricter());
    }
  }

  public String leftName() {
    return ShortName.of(left);
  }

  public String rightName() {
    return ShortName.of(right);
  }

  /// Who asks for more, in words.
  public String stricter() {
    if (figures == null) {
      return "Being compared";
    }
    long one = figures.leftStricter();
    long other = figures.rightStricter();
    if (one == other) {
      return "Neither (" + one + " each)";
    }
    return one > other
        ? leftName() + " (" + one + " to " + other + ")"
        : rightName() + " (" + other + " to " + one + ")";
  }
}
