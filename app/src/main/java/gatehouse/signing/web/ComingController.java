package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.signing.Coming;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows those who prepare the policy which answers are going to change, from when, and for whom.
@Controller
class ComingController {
  private final Coming coming;
  private final Permissions permissions;

  ComingController(Coming coming, Permissions permissions) {
    this.coming = coming;
    this.permissions = permissions;
  }

  @GetMapping("/school/policy/coming")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  ComingPage see(Subject subject) {
    var school = Target.of(subject.school());
    permissions.require(subject, Act.CHANGE, Resource.POLICY, school);
    return new ComingPage(
        coming.changes(), permissions.may(subject, Act.SEE, Resource.SIGNING, school));
  }
}
