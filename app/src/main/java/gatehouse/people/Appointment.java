package gatehouse.people;

import gatehouse.access.Role;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody is at the school, from a day to a day: both are days on which they are it.
///
/// @param leaves the last day; empty while none is known
public record Appointment(
    PersonId person, Role role, LocalDate starts, Optional<LocalDate> leaves) {
  public Appointment {
    if (leaves.filter(last -> last.isBefore(starts)).isPresent()) {
      throw new IllegalArgumentException("Nobody leaves before they start");
    }
  }

  public static Appointment from(PersonId person, Role role, LocalDate starts) {
    return new Appointment(person, role, starts, Optional.empty());
  }

  public Appointment until(LocalDate last) {
    return new Appointment(person, role, starts, Optional.of(last));
  }
}
