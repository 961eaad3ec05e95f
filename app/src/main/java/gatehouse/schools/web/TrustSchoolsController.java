package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.calendar.Jurisdiction;
import gatehouse.schools.Address;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.schools.Trust;
import gatehouse.shell.SeeOther;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lists the schools of a trust for its office, and adds one.
@Controller
class TrustSchoolsController {
  private static final String PATH = "/trust/schools";

  private final Schools schools;
  private final Permissions permissions;

  TrustSchoolsController(Schools schools, Permissions permissions) {
    this.schools = schools;
    this.permissions = permissions;
  }

  @GetMapping(PATH)
  @Guarded(Resource.SCHOOLS)
  TrustSchoolsPage list(Subject subject, @RequestParam Optional<String> added) {
    var trust = trust(subject, Act.SEE);
    var target = Target.of(subject.school());
    return new TrustSchoolsPage(
        trust,
        schools.of(trust.id()).stream().filter(school -> !school.office()).toList(),
        permissions.may(subject, Act.ADD, Resource.SCHOOLS, target),
        permissions.may(subject, Act.SEE, Resource.TRUST_COUNTS, target),
        added.isPresent());
  }

  @GetMapping(PATH + "/new")
  @Guarded(value = Resource.SCHOOLS, to = Act.ADD)
  NewSchoolPage form(Subject subject) {
    return new NewSchoolPage(trust(subject, Act.ADD), Answers.NONE);
  }

  @PostMapping(PATH + "/new")
  @Guarded(value = Resource.SCHOOLS, to = Act.ADD)
  Object add(Subject subject, @RequestParam Map<String, String> sent) {
    var trust = trust(subject, Act.ADD);
    var reader = new FormReader(Answers.typed(sent, NewSchoolPage.FIELDS));
    var school = read(reader).in(trust.id());
    if (reader.answers().faulty()) {
      return new NewSchoolPage(trust, reader.answers());
    }
    return schools
        .add(school, subject.school(), subject.person())
        .<Object>map(_ -> taken(trust, reader))
        .orElseGet(() -> SeeOther.to(PATH + "?added"));
  }

  private static School read(FormReader reader) {
    var blank = School.named("School", Jurisdiction.ENGLAND_AND_WALES);
    var school =
        reader.read(
            SettingsForm.NAME, blank, (s, text) -> s.called(text).at(Address.proposedFor(text)));
    school =
        reader.read(
            SettingsForm.JURISDICTION,
            school,
            (s, text) -> s.under(SettingsForm.jurisdiction(text)));
    return reader.read(
        SettingsForm.ADDRESS, school, (s, text) -> text.isEmpty() ? s : s.at(new Address(text)));
  }

  private static NewSchoolPage taken(Trust trust, FormReader reader) {
    reader.wrong(SettingsForm.ADDRESS, "Another school has this short name: enter another one");
    return new NewSchoolPage(trust, reader.answers());
  }

  private Trust trust(Subject subject, Act act) {
    permissions.require(subject, act, Resource.SCHOOLS, Target.of(subject.school()));
    return TrustController.ofOffice(schools, subject);
  }
}
