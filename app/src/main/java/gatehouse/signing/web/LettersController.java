package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.NotFound;
import gatehouse.shell.SchoolTime;
import gatehouse.signin.PublicAddress;
import gatehouse.signin.invitations.Invitations;
import gatehouse.signing.Cohort;
import gatehouse.signing.EditionId;
import gatehouse.signing.Oversight;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature.Asked;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Writes to pupils and parents who have not signed: a link and a short code, each good once, with
/// which they read and sign without an account.
@Controller
class LettersController {
  private static final Set<Cohort> WITHOUT_ACCOUNT = Set.of(Cohort.PUPILS, Cohort.PARENTS);

  private final Oversight oversight;
  private final PublishedPolicies policies;
  private final Invitations invitations;
  private final PublicAddress address;
  private final Schools schools;
  private final Permissions permissions;

  LettersController(
      Oversight oversight,
      PublishedPolicies policies,
      Invitations invitations,
      PublicAddress address,
      Schools schools,
      Permissions permissions) {
    this.oversight = oversight;
    this.policies = policies;
    this.invitations = invitations;
    this.address = address;
    this.schools = schools;
    this.permissions = permissions;
  }

  /// Whoever has an account besides signs with that.
  static boolean withoutAccount(Oversight.Entry entry) {
    return entry.signature() instanceof Asked
        && WITHOUT_ACCOUNT.containsAll(entry.signature().request().cohorts());
  }

  /// Shows the letters once: nothing but their digests is kept.
  @PostMapping("/signing/{edition}/letters")
  @Guarded(value = Resource.INVITATIONS, to = Act.ADD)
  LettersPage write(Subject subject, @PathVariable UUID edition) {
    var here = Target.of(subject.school());
    permissions.require(subject, Act.ADD, Resource.INVITATIONS, here);
    permissions.require(subject, Act.SEE, Resource.SIGNING, here);
    var text =
        policies
            .find(new EditionId(edition))
            .orElseThrow(() -> new NotFound("There is no such edition at your school."));
    var school = schools.find(subject.school()).orElseThrow();
    return new LettersPage(
        school.name(),
        text.title(),
        text.number(),
        address.origin() + "/sign-in/" + school.address() + "/code",
        oversight.of(text.id()).stream()
            .filter(LettersController::withoutAccount)
            .map(entry -> sheet(entry, school, subject.person()))
            .toList());
  }

  private LettersPage.Sheet sheet(Oversight.Entry entry, School school, UUID by) {
    var path = "/sign/" + entry.signature().request().edition();
    var letter = invitations.toVisit(entry.person(), path, by);
    var until = SchoolTime.day(letter.invitation().until());
    return new LettersPage.Sheet(
        entry.name(),
        address.origin() + "/join/" + school.address() + "/" + letter.token(),
        letter.code().orElse(""),
        SchoolTime.words(until));
  }
}
