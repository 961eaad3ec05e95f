package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.Appointments;
import gatehouse.people.Refusal;
import gatehouse.people.Today;
import gatehouse.people.directory.Dossier;
import gatehouse.tenancy.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Takes somebody on again who had left.
@Component
class Rejoining implements Turn {
  private final Appointments appointments;
  private final Offers offers;
  private final Today today;

  Rejoining(Appointments appointments, Offers offers, Today today) {
    this.appointments = appointments;
    this.offers = offers;
    this.today = today;
  }

  /// With what they were on their last day.
  @Override
  public Form blank(Dossier dossier) {
    var last = dossier.left(today.day()).orElse(LocalDate.MIN);
    var roles =
        dossier.rolesOn(last).stream().map(Words::code).collect(Collectors.toUnmodifiableSet());
    return Form.empty().with("roles", roles).with("starts", EnteredDate.shown(today.day()));
  }

  @Override
  public LeavePage page(Decision decision, Form form, boolean tried) {
    var dossier = decision.dossier();
    var offered = offered(dossier, decision.subject().school());
    return new LeavePage(dossier, true, offered, List.of(), form, decision.conflict(), tried);
  }

  /// A pupil comes back as a pupil, a parent as a parent, an adult as any adult role.
  private List<Role> offered(Dossier dossier, SchoolId school) {
    if (!dossier.isFamily()) {
      return offers.roles(school);
    }
    return List.of(dossier.isPupil() ? Role.PUPIL : Role.PARENT);
  }

  @Override
  public void take(Decision decision, Reading reading) {
    var dossier = decision.dossier();
    var offered = offered(dossier, decision.subject().school());
    var roles = offered.size() == 1 ? offered : reading.roles("roles", offered);
    var starts = reading.day("starts");
    if (!reading.form().isWrong()) {
      appointments
          .rejoin(
              dossier.person().id(),
              Set.copyOf(roles),
              starts.orElseThrow(),
              Optional.of(decision.subject().person()))
          .ifPresent(refusal -> reading.wrong("starts", advice(refusal)));
    }
  }

  private static String advice(Refusal refusal) {
    return refusal == Refusal.HELD_ALREADY
        ? "Enter a day after their last one: until then they hold that role still"
        : refusal.words();
  }

  @Override
  public Done done() {
    return Done.REJOINED;
  }
}
