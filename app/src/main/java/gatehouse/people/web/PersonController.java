package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.Today;
import gatehouse.shell.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows one person. Pupils and parents stand under `/people/pupils`, since others may see and
/// change them than adults.
@Controller
class PersonController {
  private final Reach reach;
  private final Today today;

  PersonController(Reach reach, Today today) {
    this.reach = reach;
    this.today = today;
  }

  @GetMapping("/people/{id}")
  @Guarded(Resource.PEOPLE)
  Object adult(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String done, Subject subject) {
    return show("/people/" + id, id, done, subject);
  }

  @GetMapping("/people/pupils/{id}")
  @Guarded(Resource.PUPILS)
  Object family(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String done, Subject subject) {
    return show("/people/pupils/" + id, id, done, subject);
  }

  private Object show(String asked, UUID id, String done, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id);
    return dossier.path().equals(asked)
        ? new PersonPage(
            dossier, today.day(), PersonRights.of(subject, dossier, reach), Done.of(done))
        : SeeOther.to(dossier.path());
  }
}
