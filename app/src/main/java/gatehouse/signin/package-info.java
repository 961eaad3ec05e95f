/// Lets people in: by passkey, by password and code, by the school's own identity provider, or once
/// by link; keeps their sessions, and ends them.
///
/// Arrows: people, schools, records, access, tenancy, installation, shell, and the plain library
/// calendar.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "people",
      "people :: directory",
      "schools",
      "records",
      "access",
      "tenancy",
      "installation",
      "shell",
      "calendar"
    })
package gatehouse.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
