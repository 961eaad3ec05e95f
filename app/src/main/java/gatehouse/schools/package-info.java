/// Knows the trusts and their schools, and what is set for each.
///
/// Arrows: records, access, tenancy, shell.
@NullMarked
@ApplicationModule(allowedDependencies = {"records", "access", "tenancy", "shell"})
package gatehouse.schools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
