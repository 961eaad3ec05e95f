package gatehouse.duties;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who holds today the roles to which some duties may come.
record Holding(Map<Role, Set<PersonId>> holders) {
  Holding {
    holders = Map.copyOf(holders);
  }

  /// Who bears the duty; empty if there is nobody left to bear it.
  Set<PersonId> of(Task task) {
    return switch (task.bearer()) {
      case Bearer.OnePerson(var person) -> Set.of(person);
      case Bearer.Holders(var role) -> first(Succession.of(role), task);
    };
  }

  /// To whom it goes further.
  Set<PersonId> above(Task task) {
    return first(Succession.after(task.bearer()), task);
  }

  /// The holders of the first role that anybody holds whom it is not about, and who is not the one
  /// that has not done it.
  private Set<PersonId> first(List<Role> roles, Task task) {
    return roles.stream()
        .map(role -> holders(role, task))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private Set<PersonId> holders(Role role, Task task) {
    return holders.getOrDefault(role, Set.of()).stream()
        .filter(person -> !task.about().contains(person.value()))
        .filter(person -> !task.bearer().equals(Bearer.of(person)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
