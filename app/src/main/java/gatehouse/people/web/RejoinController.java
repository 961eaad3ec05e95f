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
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes somebody on again who had left.
@Controller
class RejoinController {
  private final Reach reach;
  private final Appointments appointments;
  private final Leaving leaving;

  RejoinController(Reach reach, Appointments appointments, Leaving leaving) {
    this.reach = reach;
    this.appointments = appointments;
    this.leaving = leaving;
  }

  @GetMapping("/people/{id}/rejoin")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  LeavePage adult(@PathVariable UUID id, Subject subject) {
    return ask(reach.open(subject, Act.SEE, id, Resource.PEOPLE), Resource.ROLES, subject);
  }

  @PostMapping("/people/{id}/rejoin")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  Object adultRejoins(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    return rejoin(dossier, Resource.ROLES, Form.of(request), subject);
  }

  @GetMapping("/people/pupils/{id}/rejoin")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  LeavePage family(@PathVariable UUID id, Subject subject) {
    return ask(reach.open(subject, Act.CHANGE, id, Resource.PUPILS), Resource.PUPILS, subject);
  }

  @PostMapping("/people/pupils/{id}/rejoin")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  Object familyRejoins(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.CHANGE, id, Resource.PUPILS);
    return rejoin(dossier, Resource.PUPILS, Form.of(request), subject);
  }

  private LeavePage ask(Dossier dossier, Resource resource, Subject subject) {
    return leaving.rejoin(
        dossier,
        leaving.blank(dossier),
        subject.school(),
        isConflict(subject, resource, dossier),
        false);
  }

  private Object rejoin(Dossier dossier, Resource resource, Form form, Subject subject) {
    if (isConflict(subject, resource, dossier)) {
      return leaving.rejoin(dossier, form, subject.school(), true, true);
    }
    var reading = new Reading(form);
    var offered = leaving.offered(dossier, subject.school());
    var roles = offered.size() == 1 ? offered : reading.roles("roles", offered);
    var starts = reading.day("starts");
    if (!reading.form().isWrong()) {
      appointments
          .rejoin(
              dossier.person().id(),
              Set.copyOf(roles),
              starts.orElseThrow(),
              Optional.of(subject.person()))
          .ifPresent(refusal -> reading.wrong("starts", Leaving.advice(refusal)));
    }
    return reading.form().isWrong()
        ? leaving.rejoin(dossier, reading.form(), subject.school(), false, false)
        : SeeOther.to(Done.REJOINED.after(dossier.path()));
  }

  private boolean isConflict(Subject subject, Resource resource, Dossier dossier) {
    return reach
        .conflict(subject, resource, Reach.about(subject, dossier.person().id().value()))
        .isPresent();
  }
}
