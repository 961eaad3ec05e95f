package gatehouse.duties;

import gatehouse.access.Role;
import gatehouse.people.PersonId;

/// Whose duty it is.
public sealed interface Bearer {
  /// One person's, and nobody else's: to sign, to be trained.
  record OnePerson(PersonId person) implements Bearer {}

  /// Whoever holds a role when it is to be done; see [Succession].
  record Holders(Role role) implements Bearer {}

  static Bearer of(PersonId person) {
    return new OnePerson(person);
  }

  static Bearer of(Role role) {
    return new Holders(role);
  }
}
