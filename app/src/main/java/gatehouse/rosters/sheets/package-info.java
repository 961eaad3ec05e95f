/// Reads a table out of a file that an office sent, and trusts nothing in it.
///
/// Arrows: none.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package gatehouse.rosters.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
