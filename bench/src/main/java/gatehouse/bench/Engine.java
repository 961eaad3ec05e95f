package gatehouse.bench;

import gatehouse.rules.Verdict;

/// An engine with a policy compiled and the situations in its own form: only judging is timed.
interface Engine extends AutoCloseable {

  /// Judges one of the policy's situations with all reasons, which stay in the engine's own form.
  Verdict judge(int situation);

  /// The last judgement, laid out to be compared.
  Ruling ruling();

  @Override
  default void close() {}

  /// The engines that are measured side by side, and the plain evaluation that judges them.
  enum Kind {
    PLAIN,
    GATEHOUSE,
    DROOLS,
    DMN,
    CEDAR;

    Engine over(Policy policy) {
      return switch (this) {
        case PLAIN -> new PlainEngine(policy);
        case GATEHOUSE -> new GatehouseEngine(policy);
        case DROOLS -> DroolsEngine.over(policy);
        case DMN -> DmnEngine.over(policy);
        case CEDAR -> CedarEngine.over(policy);
      };
    }
  }
}
