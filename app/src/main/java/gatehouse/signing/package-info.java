/// Knows who reads and signs an edition of a school's policy, and who has: asked when it is
/// published, on arrival, and again only where something changes for them.
///
/// Arrows: adoption, policies, duties, notices, people, schools, signin, records, access, tenancy,
/// shell, the plain libraries rules, packs, advisor, calendar, and its own signing.scans.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "adoption",
      "policies",
      "duties",
      "notices",
      "people",
      "schools",
      "signin",
      "signin :: invitations",
      "records",
      "access",
      "tenancy",
      "shell",
      "rules",
      "packs",
      "advisor",
      "calendar",
      "signing.scans"
    })
package gatehouse.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
