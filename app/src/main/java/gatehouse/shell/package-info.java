/// Frames every page: layout, navigation, errors, headers, and the way from a record to its
/// template.
///
/// Arrows: none.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package gatehouse.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
