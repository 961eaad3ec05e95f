/// Knows the people of a school: staff, pupils, parents, governors, and what each is, from when to
/// when.
///
/// Arrows: schools, records, access, tenancy, shell.
@NullMarked
@ApplicationModule(allowedDependencies = {"schools", "records", "access", "tenancy", "shell"})
package gatehouse.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
