/// Fills a demonstration with an invented trust, its schools and their people, and tells what is in
/// it.
///
/// Arrows: signing, adoption, policies, duties, people, schools, access, tenancy, shell, and the
/// plain libraries packs and calendar.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "signing",
      "adoption",
      "policies",
      "duties",
      "people",
      "schools",
      "schools :: calendar",
      "access",
      "tenancy",
      "shell",
      "packs",
      "calendar"
    })
package gatehouse.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
