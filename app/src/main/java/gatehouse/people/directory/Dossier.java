package gatehouse.people.directory;

import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Person;
import gatehouse.people.WorkingHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that the directory knows of one person.
///
/// @param appointments the earliest first
public record Dossier(
    Person person,
    List<Appointment> appointments,
    List<Relative> parents,
    List<Relative> children,
    List<Person> partners,
    WorkingHours hours) {
  public Dossier {
    appointments = List.copyOf(appointments);
    parents = List.copyOf(parents);
    children = List.copyOf(children);
    partners = List.copyOf(partners);
  }

  /// Whether they are known as a pupil or parent alone: then only those see them who see pupils.
  public boolean isFamily() {
    return !appointments.isEmpty() && appointments.stream().allMatch(Appointment::isFamily);
  }

  /// What one needs a right for, to see or change this person.
  public Resource resource() {
    return isFamily() ? Resource.PUPILS : Resource.PEOPLE;
  }

  /// Where their page stands.
  public String path() {
    return (isFamily() ? "/people/pupils/" : "/people/") + person.id();
  }

  /// Whether they are or were a pupil.
  public boolean isPupil() {
    return appointments.stream().anyMatch(each -> each.role() == Role.PUPIL);
  }

  public Set<Role> rolesOn(LocalDate day) {
    return appointments.stream()
        .filter(each -> each.holdsOn(day))
        .map(Appointment::role)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether they are at the school on that day, or will be. A teacher who has left and is still a
  /// parent here has left.
  public boolean isExpected(LocalDate day) {
    return deciding().anyMatch(each -> !each.isOverBy(day));
  }

  /// The last day of those who have left by this one.
  public Optional<LocalDate> left(LocalDate day) {
    return isExpected(day)
        ? Optional.empty()
        : deciding().flatMap(each -> each.leaves().stream()).max(LocalDate::compareTo);
  }

  private Stream<Appointment> deciding() {
    return appointments.stream().filter(each -> isFamily() || !each.isFamily());
  }
}
