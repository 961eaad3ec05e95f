/// Knows who must do what, by when: each duty with its clause, its clock, its reminders, and whom
/// it goes to when it is not done.
///
/// Arrows: notices, people, schools, records, access, tenancy, shell, and the plain library
/// calendar.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "notices",
      "people",
      "schools",
      "schools :: calendar",
      "records",
      "access",
      "tenancy",
      "shell",
      "calendar"
    })
package gatehouse.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
