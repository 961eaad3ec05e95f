package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.directory.Dossier;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts before a visitor whether somebody leaves or comes back: an adult before whoever changes
/// roles, a pupil or parent before whoever changes pupils.
@Component
class Decisions {
  private final Reach reach;

  Decisions(Reach reach) {
    this.reach = reach;
  }

  Decision adult(Subject subject, UUID id) {
    return of(reach.open(subject, Act.SEE, id, Resource.PEOPLE), Resource.ROLES, subject);
  }

  Decision family(Subject subject, UUID id) {
    return of(reach.open(subject, Act.CHANGE, id, Resource.PUPILS), Resource.PUPILS, subject);
  }

  private Decision of(Dossier dossier, Resource resource, Subject subject) {
    var about = Reach.about(subject, dossier.person().id().value());
    return new Decision(dossier, subject, reach.conflict(subject, resource, about).isPresent());
  }
}
