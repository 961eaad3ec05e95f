package gatehouse.enactment;

import gatehouse.capabilities.Capability;
import gatehouse.packs.PolicyClause;
import java.util.List;
import java.util.Map;

/// What the shipped tests and examples prove.
///
/// @param byTests capability to the tests that exercise it, as `class#method`
/// @param byExamples clause to an example that comes out right and whose answer cites the clause
record Proofs(Map<String, List<String>> byTests, Map<String, List<String>> byExamples) {
  private static final Proofs SHIPPED =
      new Proofs(Golden.shipped("proofs.txt"), Golden.shipped("decided.txt"));

  /// As committed; the house's tests compare it with the annotations and with the engine.
  static Proofs shipped() {
    return SHIPPED;
  }

  Proofs with(Map<String, List<String>> examples) {
    return new Proofs(byTests, examples);
  }

  /// What proves that the capability does its work for the clause; empty if nothing does.
  List<String> of(Capability capability, PolicyClause clause) {
    return capability.id().equals(Capability.DECIDES)
        ? byExamples.getOrDefault(clause.id().value(), List.of())
        : byTests.getOrDefault(capability.id(), List.of());
  }
}
