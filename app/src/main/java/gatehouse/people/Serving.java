package gatehouse.people;

import gatehouse.access.Role;
import java.util.Set;

/// A person and what they are on a day.
public record Serving(Person person, Set<Role> roles) {
  public Serving {
    roles = Set.copyOf(roles);
  }

  /// Whether they are staff, governors or the like, and not only a pupil or a parent.
  public boolean isAdult() {
    return roles.stream().anyMatch(role -> role != Role.PUPIL && role != Role.PARENT);
  }
}
