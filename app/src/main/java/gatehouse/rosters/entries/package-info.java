/// Understands what an office means by its columns and words: who is in this row, and what is wrong
/// with it.
///
/// Arrows: rosters.sheets, people, access.
@NullMarked
@ApplicationModule(allowedDependencies = {"rosters.sheets", "people", "access"})
package gatehouse.rosters.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
