/// Makes a policy a school's own: drafted from a pack, consulted on, reviewed, ratified, published,
/// due again and superseded; every edition is kept as it was.
///
/// Arrows: policies, duties, people, schools, signin, records, access, tenancy, shell, and the
/// plain libraries rules, packs, advisor, calendar.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "policies",
      "duties",
      "people",
      "schools",
      "signin",
      "records",
      "access",
      "tenancy",
      "shell",
      "rules",
      "packs",
      "advisor",
      "calendar"
    })
package gatehouse.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
