package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.Refusal;
import gatehouse.people.Today;
import gatehouse.people.directory.Dossier;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Sets somebody's last day.
@Component
class Leaving implements Turn {
  private final Appointments appointments;
  private final Today today;

  Leaving(Appointments appointments, Today today) {
    this.appointments = appointments;
    this.today = today;
  }

  @Override
  public Form blank(Dossier dossier) {
    return Form.empty();
  }

  @Override
  public LeavePage page(Decision decision, Form form, boolean tried) {
    var dossier = decision.dossier();
    var staying = staying(dossier);
    var ending =
        dossier.appointments().stream()
            .filter(each -> !each.isOverBy(today.day()))
            .map(Appointment::role)
            .filter(role -> !staying.contains(role))
            .distinct()
            .sorted()
            .toList();
    return new LeavePage(
        dossier,
        false,
        ending,
        staying.stream().sorted().toList(),
        form,
        decision.conflict(),
        tried);
  }

  /// An adult who leaves stays the parent that they may be.
  private Set<Role> staying(Dossier dossier) {
    if (dossier.isFamily()) {
      return Set.of();
    }
    return dossier.rolesOn(today.day()).stream()
        .filter(Appointment.FAMILY::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void take(Decision decision, Reading reading) {
    var dossier = decision.dossier();
    reading
        .day("last")
        .flatMap(last ->
            appointments.leave(
                dossier.person().id(),
                last,
                staying(dossier),
                Optional.of(decision.subject().person())))
        .ifPresent(refusal -> reading.wrong("last", advice(refusal)));
  }

  private static String advice(Refusal refusal) {
    return refusal == Refusal.NOT_BEGUN
        ? "Enter a last day that is not before they began"
        : refusal.words();
  }

  @Override
  public Done done() {
    return Done.LEFT;
  }
}
