package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Refusal;
import gatehouse.people.Today;
import gatehouse.people.directory.Dossier;
import gatehouse.tenancy.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What ends when somebody leaves, and what they may come back as.
@Component
class Leaving {
  private final Offers offers;
  private final Today today;

  Leaving(Offers offers, Today today) {
    this.offers = offers;
    this.today = today;
  }

  LeavePage leave(Dossier dossier, Form form, boolean conflict, boolean tried) {
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
        dossier, false, ending, staying.stream().sorted().toList(), form, conflict, tried);
  }

  /// An adult who leaves stays the parent that they may be.
  Set<Role> staying(Dossier dossier) {
    if (dossier.isFamily()) {
      return Set.of();
    }
    return dossier.rolesOn(today.day()).stream()
        .filter(Appointment.FAMILY::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  LeavePage rejoin(Dossier dossier, Form form, SchoolId school, boolean conflict, boolean tried) {
    return new LeavePage(dossier, true, offered(dossier, school), List.of(), form, conflict, tried);
  }

  /// A pupil comes back as a pupil, a parent as a parent, an adult as any adult role.
  List<Role> offered(Dossier dossier, SchoolId school) {
    if (!dossier.isFamily()) {
      return offers.roles(school);
    }
    return List.of(dossier.isPupil() ? Role.PUPIL : Role.PARENT);
  }

  /// The form with what they were on their last day.
  Form blank(Dossier dossier) {
    var last = dossier.left(today.day()).orElse(LocalDate.MIN);
    var roles =
        dossier.rolesOn(last).stream().map(Words::code).collect(Collectors.toUnmodifiableSet());
    return Form.empty().with("roles", roles).with("starts", EnteredDate.shown(today.day()));
  }

  static String advice(Refusal refusal) {
    return switch (refusal) {
      case NOT_BEGUN -> "Enter a last day that is not before they began";
      case HELD_ALREADY -> "Enter a day after their last one: until then they hold that role still";
      default -> refusal.words();
    };
  }
}
