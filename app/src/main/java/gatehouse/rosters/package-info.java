/// Takes people in from files: shows first, row by row, what a file would do to the directory, and
/// then does it all at once or not at all.
///
/// Arrows: people, schools, records, access, tenancy, shell, and its own rosters.sheets and
/// rosters.entries.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "records",
      "access",
      "tenancy",
      "shell",
      "rosters.sheets",
      "rosters.entries"
    })
package gatehouse.rosters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
