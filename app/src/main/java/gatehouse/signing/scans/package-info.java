/// Reads the scan of a sheet that somebody hands in, trusts nothing in it, and takes out what tells
/// of more than the sheet.
///
/// Arrows: none.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package gatehouse.signing.scans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
