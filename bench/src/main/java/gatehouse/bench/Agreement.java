package gatehouse.bench;

import java.util.stream.IntStream;

/// Whether an engine gives the plain evaluation's answers, for the same reasons. Nothing is timed
/// before it does.
final class Agreement {
  private Agreement() {}

  /// Compares every situation of the policy.
  ///
  /// @return how many rules apply on average
  /// @throws IllegalStateException at the first difference
  static double check(Policy policy, Engine.Kind kind) {
    try (Engine plain = new PlainEngine(policy);
        Engine engine = kind.over(policy)) {
      return IntStream.range(0, policy.situations().size())
          .map(s -> same(policy, kind, s, ruling(plain, s), ruling(engine, s)))
          .average()
          .orElse(0);
    }
  }

  private static Ruling ruling(Engine engine, int situation) {
    engine.judge(situation);
    return engine.ruling();
  }

  private static int same(
      Policy policy, Engine.Kind kind, int situation, Ruling wanted, Ruling given) {
    if (!wanted.equals(given)) {
      throw new IllegalStateException(
          "%s on %s, %s:%n  wanted %s%n  given  %s"
              .formatted(kind, policy.name(), policy.situations().get(situation), wanted, given));
    }
    return wanted.reasons().size();
  }
}
