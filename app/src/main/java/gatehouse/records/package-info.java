/// Keeps the record: who did what, for whom, under which clause, and who looked.
///
/// Arrows: access, tenancy, shell.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "tenancy", "shell"})
package gatehouse.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
