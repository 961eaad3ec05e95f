/// Shows somebody who has signed in what they may do next.
///
/// Arrows: duties, people, schools, access, tenancy, shell.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "duties",
      "people",
      "schools",
      "schools :: calendar",
      "access",
      "tenancy",
      "shell",
      "calendar"
    })
package gatehouse.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
