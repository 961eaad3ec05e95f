package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.Refusal;
import gatehouse.people.Today;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Gives adults their roles and ends them. Nobody does so for themselves or their partner: whoever
/// tries is told why not.
@Controller
class RolesController {
  private final Reach reach;
  private final Appointments appointments;
  private final Offers offers;
  private final Today today;

  RolesController(Reach reach, Appointments appointments, Offers offers, Today today) {
    this.reach = reach;
    this.appointments = appointments;
    this.offers = offers;
    this.today = today;
  }

  @GetMapping("/people/{id}/roles")
  @Guarded(Resource.ROLES)
  RolesPage roles(@PathVariable UUID id, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    var form = Form.empty().with("starts", EnteredDate.shown(today.day()));
    var may = reach.mayAtAll(subject, Act.CHANGE, Resource.ROLES);
    return page(dossier, form, subject, may, may && isConflict(subject, id), false);
  }

  @PostMapping("/people/{id}/roles")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  Object give(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    return change(
        dossier,
        Form.of(request),
        subject,
        Done.GIVEN,
        reading -> {
          var role = reading.must("role", code -> role(code, offers.roles(subject.school())));
          var starts = reading.day("starts");
          if (role.isPresent() && starts.isPresent()) {
            var given = Appointment.from(dossier.person().id(), role.get(), starts.get());
            note(reading, "role", appointments.appoint(given, Optional.of(subject.person())));
          }
        });
  }

  @PostMapping("/people/{id}/roles/{appointment}/end")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  Object end(
      @PathVariable UUID id,
      @PathVariable UUID appointment,
      HttpServletRequest request,
      Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    var held = held(dossier, appointment);
    var field = RolesPage.last(held);
    return change(
        dossier,
        Form.of(request),
        subject,
        Done.ENDED,
        reading ->
            reading
                .day(field)
                .map(last -> appointments.end(held.id(), last, Optional.of(subject.person())))
                .ifPresent(refusal -> note(reading, field, refusal)));
  }

  @PostMapping("/people/{id}/roles/{appointment}/take-back")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  Object takeBack(
      @PathVariable UUID id,
      @PathVariable UUID appointment,
      HttpServletRequest request,
      Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    var held = held(dossier, appointment);
    return change(
        dossier,
        Form.of(request),
        subject,
        Done.TAKEN_BACK,
        reading ->
            note(
                reading,
                RolesPage.last(held),
                appointments.takeBack(held.id(), Optional.of(subject.person()))));
  }

  /// Only what this very person holds, as an adult: what stands in the address grants nothing.
  private static Appointment held(Dossier dossier, UUID appointment) {
    return dossier.appointments().stream()
        .filter(each -> !each.isFamily() && each.id().value().equals(appointment))
        .findFirst()
        .orElseThrow(Reach::missing);
  }

  private Object change(
      Dossier dossier, Form form, Subject subject, Done done, Consumer<Reading> work) {
    if (isConflict(subject, dossier.person().id().value())) {
      return page(dossier, form, subject, true, true, true);
    }
    var reading = new Reading(form);
    work.accept(reading);
    return reading.form().isWrong()
        ? page(dossier, reading.form(), subject, true, false, false)
        : SeeOther.to(done.after(dossier.path()));
  }

  private boolean isConflict(Subject subject, UUID id) {
    return reach.conflict(subject, Resource.ROLES, Reach.about(subject, id)).isPresent();
  }

  private static void note(Reading reading, String field, Optional<Refusal> refusal) {
    refusal.ifPresent(why -> reading.wrong(field, why.words()));
  }

  private static Role role(String code, List<Role> offered) {
    return offered.stream()
        .filter(role -> Words.code(role).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Choose a role"));
  }

  private RolesPage page(
      Dossier dossier, Form form, Subject subject, boolean may, boolean conflict, boolean tried) {
    return new RolesPage(
        dossier, today.day(), form, offers.roles(subject.school()), may, conflict, tried);
  }
}
