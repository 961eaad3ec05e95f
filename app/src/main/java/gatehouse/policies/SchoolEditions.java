package gatehouse.policies;

import gatehouse.advisor.Advisor;
import java.util.Optional;

/// The editions that schools have made of the policies, each under a name that begins with `@`; who
/// keeps them implements it.
public interface SchoolEditions {
  /// Answers for the edition in force (`@fernhill`) or for one named by its hash
  /// (`@fernhill:1efa…`), over its own national layer.
  Optional<Advisor> advisor(String name);

  /// The name of the edition in force at the school for which this thread works.
  Optional<String> own();
}
