/// Frames every page: layout, navigation, errors, headers, the way from a record to its template,
/// and how days and times read.
///
/// Arrows: none.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package gatehouse.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
