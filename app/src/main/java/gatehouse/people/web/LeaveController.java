package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.Appointments;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Sets somebody's last day: an adult's roles end by whoever changes roles, a pupil's or parent's
/// place by whoever changes pupils.
@Controller
class LeaveController {
  private final Reach reach;
  private final Appointments appointments;
  private final Leaving leaving;

  LeaveController(Reach reach, Appointments appointments, Leaving leaving) {
    this.reach = reach;
    this.appointments = appointments;
    this.leaving = leaving;
  }

  @GetMapping("/people/{id}/leave")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  LeavePage adult(@PathVariable UUID id, Subject subject) {
    return ask(reach.open(subject, Act.SEE, id, Resource.PEOPLE), Resource.ROLES, subject);
  }

  @PostMapping("/people/{id}/leave")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  Object adultLeaves(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    return leave(dossier, Resource.ROLES, Form.of(request), subject);
  }

  @GetMapping("/people/pupils/{id}/leave")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  LeavePage family(@PathVariable UUID id, Subject subject) {
    return ask(reach.open(subject, Act.CHANGE, id, Resource.PUPILS), Resource.PUPILS, subject);
  }

  @PostMapping("/people/pupils/{id}/leave")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  Object familyLeaves(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.CHANGE, id, Resource.PUPILS);
    return leave(dossier, Resource.PUPILS, Form.of(request), subject);
  }

  private LeavePage ask(Dossier dossier, Resource resource, Subject subject) {
    return leaving.leave(dossier, Form.empty(), isConflict(subject, resource, dossier), false);
  }

  private Object leave(Dossier dossier, Resource resource, Form form, Subject subject) {
    if (isConflict(subject, resource, dossier)) {
      return leaving.leave(dossier, form, true, true);
    }
    var reading = new Reading(form);
    reading
        .day("last")
        .flatMap(last ->
            appointments.leave(
                dossier.person().id(),
                last,
                leaving.staying(dossier),
                Optional.of(subject.person())))
        .ifPresent(refusal -> reading.wrong("last", Leaving.advice(refusal)));
    return reading.form().isWrong()
        ? leaving.leave(dossier, reading.form(), false, false)
        : SeeOther.to(Done.LEFT.after(dossier.path()));
  }

  private boolean isConflict(Subject subject, Resource resource, Dossier dossier) {
    return reach
        .conflict(subject, resource, Reach.about(subject, dossier.person().id().value()))
        .isPresent();
  }
}
