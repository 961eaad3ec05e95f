package gatehouse.people;

import gatehouse.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps what everybody is, was and will be at the school for which this thread works.
interface AppointmentStore {
  void add(Appointment appointment);

  /// Saves its last day.
  void end(Appointment appointment);

  void remove(AppointmentId id);

  Optional<Appointment> find(AppointmentId id);

  /// Lets one transaction at a time change what somebody is; returns whether they are there.
  boolean lock(PersonId person);

  List<Appointment> of(PersonId person);

  List<Appointment> all();

  /// Whoever holds these roles on that day; a role that nobody holds is left out.
  Map<Role, Set<PersonId>> holding(Set<Role> roles, LocalDate day);
}
