/// Looks after the installation itself: backs it up, restores it, examines it.
///
/// Arrows: installation, records and tenancy (a restored record is verified), shell (the time at
/// the schools), and the plain libraries backup, database and ledger.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "installation",
      "records",
      "tenancy",
      "shell",
      "backup",
      "database",
      "ledger"
    })
package gatehouse.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
