package gatehouse.rosters;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.ParentLink;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody as the directory knows them.
///
/// @param children whose parent or carer they are
record Known(Person person, List<Appointment> appointments, Map<PersonId, ParentLink> children) {
  private static final Set<Role> FAMILY = Set.of(Role.PUPIL, Role.PARENT);

  boolean isPupil() {
    return appointments.stream().anyMatch(each -> each.role() == Role.PUPIL);
  }

  /// Whether they are in the directory as a child, or only because of one.
  boolean isOfFamilyOnly() {
    return appointments.stream().allMatch(each -> FAMILY.contains(each.role()));
  }

  /// What they are in this role on the day or from a later one.
  Optional<Appointment> holds(Role role, LocalDate day) {
    return appointments.stream()
        .filter(each -> each.role() == role && !each.isOverBy(day))
        .findFirst();
  }

  boolean holdsOneOf(Set<Role> roles, LocalDate day) {
    return roles.stream().anyMatch(role -> holds(role, day).isPresent());
  }

  /// What they are on the day, among these roles, with no last day known.
  List<Appointment> openOn(LocalDate day, Set<Role> roles) {
    return appointments.stream()
        .filter(each -> roles.contains(each.role()))
        .filter(each -> each.holdsOn(day) && each.leaves().isEmpty())
        .toList();
  }
}
