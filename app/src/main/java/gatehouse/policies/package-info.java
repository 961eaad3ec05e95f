/// Keeps the policies that ship: read once, each with its advisor, and any two compared.
///
/// Arrows: schools, shell, and the plain libraries rules, packs, advisor, capabilities, enactment.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "schools",
      "shell",
      "rules",
      "packs",
      "advisor",
      "capabilities",
      "enactment"
    })
package gatehouse.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
