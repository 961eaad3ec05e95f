package gatehouse.duties;

import gatehouse.access.Role;
import gatehouse.people.Appointments;
import gatehouse.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds who bears duties today.
@Component
class Bearers {
  private final Appointments appointments;

  Bearers(Appointments appointments) {
    this.appointments = appointments;
  }

  /// Who bears these duties and stands above them: one question, however many duties.
  Holding among(Collection<Task> tasks) {
    var roles =
        tasks.stream()
            .map(Task::bearer)
            .distinct()
            .flatMap(Bearers::roles)
            .collect(Collectors.toUnmodifiableSet());
    return new Holding(appointments.holding(roles));
  }

  private static Stream<Role> roles(Bearer bearer) {
    var above = Succession.after(bearer).stream();
    return bearer instanceof Bearer.Holders holders
        ? Stream.concat(Stream.of(holders.role()), above)
        : above;
  }

  /// Empty if there is nobody left to bear it.
  Set<PersonId> of(Task task) {
    return among(List.of(task)).of(task);
  }

  /// To whom it goes further.
  Set<PersonId> above(Task task) {
    return among(List.of(task)).above(task);
  }
}
