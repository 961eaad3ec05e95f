package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.schools.Counters;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.schools.Trust;
import gatehouse.shell.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows the officers of a trust how many there are of what at its schools.
@Controller
class TrustController {
  private final Schools schools;
  private final Counters counters;
  private final Permissions permissions;

  TrustController(Schools schools, Counters counters, Permissions permissions) {
    this.schools = schools;
    this.counters = counters;
    this.permissions = permissions;
  }

  @GetMapping("/trust")
  @Guarded(Resource.TRUST_COUNTS)
  @Transactional(readOnly = true)
  TrustPage trust(Subject subject) {
    var target = Target.of(subject.school());
    permissions.require(subject, Act.SEE, Resource.TRUST_COUNTS, target);
    var trust = ofOffice(schools, subject);
    return new TrustPage(
        trust,
        counters.of(trust.id()),
        permissions.may(subject, Act.SEE, Resource.SCHOOLS, target));
  }

  /// The trust whose office the subject belongs to.
  ///
  /// @throws NotFound for the people of a school
  static Trust ofOffice(Schools schools, Subject subject) {
    return schools
        .find(subject.school())
        .filter(School::office)
        .flatMap(School::trust)
        .flatMap(schools::trust)
        .orElseThrow(() -> new NotFound("These pages are for the people of a trust’s office."));
  }
}
