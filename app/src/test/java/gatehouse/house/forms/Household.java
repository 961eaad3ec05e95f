package gatehouse.house.forms;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import gatehouse.schools.School;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A school in full life, and who uses its pages.
///
/// @param mark stands in every name of the school's people, and nowhere else
/// @param people one of each role
/// @param callers one of each role that is tried, the head first
/// @param links where a visitor finds the school
record Household(
    School school,
    String mark,
    Map<Role, PersonId> people,
    List<Caller> callers,
    List<String> links) {
  PersonId person(Role role) {
    return held(people, role);
  }

  static PersonId held(Map<Role, PersonId> people, Role role) {
    return Objects.requireNonNull(people.get(role));
  }

  Caller caller(Role role) {
    return callers.stream()
        .filter(caller -> caller.who().equals(mark + " " + role))
        .findFirst()
        .orElseThrow();
  }
}
