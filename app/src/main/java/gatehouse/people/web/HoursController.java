package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.People;
import gatehouse.people.Refusal;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Says when an adult works: what is allowed in one's own time and in working time differs.
@Controller
class HoursController {
  private final Reach reach;
  private final People people;

  HoursController(Reach reach, People people) {
    this.reach = reach;
    this.people = people;
  }

  @GetMapping("/people/{id}/hours")
  @Guarded(value = Resource.PEOPLE, to = Act.CHANGE)
  HoursPage hours(@PathVariable UUID id, Subject subject) {
    var dossier = reach.open(subject, Act.CHANGE, id, Resource.PEOPLE);
    var form = HoursForm.filled(dossier.hours(), dossier.person().version());
    return new HoursPage(dossier, form, false);
  }

  @PostMapping("/people/{id}/hours")
  @Guarded(value = Resource.PEOPLE, to = Act.CHANGE)
  Object save(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.CHANGE, id, Resource.PEOPLE);
    var form = Form.of(request);
    var reading = new Reading(form);
    var hours = HoursForm.read(reading);
    if (hours.isEmpty()) {
      return new HoursPage(dossier, reading.form(), false);
    }
    return people
        .setHours(
            dossier.person().id(), hours.get(), reading.version(), Optional.of(subject.person()))
        .map(refusal -> refused(refusal, id, reading))
        .orElseGet(() -> SeeOther.to(Done.HOURS.after(dossier.path())));
  }

  /// Theirs above, yours in the form; saved again, yours replaces what was seen.
  private Object refused(Refusal refusal, UUID id, Reading reading) {
    if (refusal != Refusal.CHANGED_MEANWHILE) {
      throw Reach.missing();
    }
    Dossier now = reach.find(id);
    var version = Integer.toString(now.person().version());
    return new HoursPage(now, reading.form().with("version", version), true);
  }
}
