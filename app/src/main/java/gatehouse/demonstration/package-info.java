/// Fills a demonstration with an invented trust, its schools and their people, and tells what is in
/// it.
///
/// Arrows: duties, people, schools, access, tenancy, shell, and the plain library calendar.
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
package gatehouse.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
