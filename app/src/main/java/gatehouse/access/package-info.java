/// Decides who may do what: the one place where a permission is given or refused.
///
/// Arrows: tenancy, shell.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "shell"})
package gatehouse.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
