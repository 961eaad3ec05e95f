package gatehouse.people;

import gatehouse.access.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What somebody is at the school, from a day to a day: both are days on which they are it.
///
/// @param leaves the last day; empty while none is known
public record Appointment(
    AppointmentId id, PersonId person, Role role, LocalDate starts, Optional<LocalDate> leaves) {
  /// What families are; everything else is what adults do for the school.
  public static final Set<Role> FAMILY = Set.of(Role.PUPIL, Role.PARENT);

  public Appointment {
    if (leaves.filter(last -> last.isBefore(starts)).isPresent()) {
      throw new IllegalArgumentException(
          "Enter a last day that is not before the first: nobody leaves before they start");
    }
  }

  public static Appointment from(PersonId person, Role role, LocalDate starts) {
    return new Appointment(AppointmentId.random(), person, role, starts, Optional.empty());
  }

  public Appointment until(LocalDate last) {
    return new Appointment(id, person, role, starts, Optional.of(last));
  }

  public boolean holdsOn(LocalDate day) {
    return hasBegunBy(day) && !isOverBy(day);
  }

  public boolean hasBegunBy(LocalDate day) {
    return !starts.isAfter(day);
  }

  /// Whether it is what families are here, who have no account: a pupil, a parent or carer.
  public boolean isFamily() {
    return FAMILY.contains(role);
  }

  /// Whether the last day lies before this one.
  public boolean isOverBy(LocalDate day) {
    return leaves.filter(last -> last.isBefore(day)).isPresent();
  }

  /// Whether both are the same role of the same person, on some day at the same time.
  boolean overlaps(Appointment other) {
    return person.equals(other.person)
        && role == other.role
        && !isOverBy(other.starts)
        && !other.isOverBy(starts);
  }
}
