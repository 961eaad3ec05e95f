/// Knows the people of a school: staff, pupils, parents, governors, and what each is, from when to
/// when.
///
/// Arrows: schools, records, access, tenancy, shell, and the plain library calendar.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"schools", "records", "access", "tenancy", "shell", "calendar"})
package gatehouse.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
