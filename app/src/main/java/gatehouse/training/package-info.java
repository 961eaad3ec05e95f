/// Teaches people what their school's policy asks of them: a briefing from its clauses, and a short
/// check whose questions and keys the engine makes from the edition's norms.
///
/// Arrows: signing, people, records, access, tenancy, shell, policies, and the plain libraries
/// rules, packs.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "signing",
      "people",
      "records",
      "access",
      "tenancy",
      "shell",
      "policies",
      "rules",
      "packs"
    })
package gatehouse.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
