/// Knows this installation: its folder, its database and the two logins to it, its clock, its
/// purpose.
///
/// Arrows: database.
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package gatehouse.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
