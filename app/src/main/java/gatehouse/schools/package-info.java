/// Knows the trusts and their schools, what is set for each, and when it is school.
///
/// Arrows: records, access, tenancy, shell, and the plain library calendar.
@NullMarked
@ApplicationModule(allowedDependencies = {"records", "access", "tenancy", "shell", "calendar"})
package gatehouse.schools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
