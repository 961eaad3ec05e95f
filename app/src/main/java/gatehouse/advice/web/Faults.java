package gatehouse.advice.web;

import gatehouse.packs.Library;
import gatehouse.policies.Policies;
import gatehouse.rules.Telling;
import gatehouse.rules.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What cannot be understood in a question, before anybody tries to answer it.
final class Faults {
  private Faults() {}

  static List<Telling.Fault> of(Asking asking, Policies policies) {
    Stream<Telling.Fault> policy =
        asking.policy().isEmpty() ? Stream.of() : policy(asking.policy(), policies).stream();
    Vocabulary vocabulary = policies.words().vocabulary();
    return Stream.concat(policy, asking.told().telling(vocabulary).faults().stream()).toList();
  }

  static Optional<Telling.Fault> policy(String said, Policies policies) {
    if (policies.policy(said).isPresent()) {
      return Optional.empty();
    }
    List<String> near = Vocabulary.nearest(said, Library.POLICIES.stream());
    String meant = near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
    String known = "Allowed are: " + String.join(", ", Library.POLICIES) + ".";
    return Optional.of(
        new Telling.Fault("policy", "'" + said + "' is not a policy.", meant + known));
  }
}
