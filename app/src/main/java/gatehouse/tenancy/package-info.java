/// Keeps each school's data apart from every other's: says for which school a thread works, and
/// tells the database.
///
/// Arrows: none.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package gatehouse.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
