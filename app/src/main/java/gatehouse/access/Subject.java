package gatehouse.access;

import gatehouse.tenancy.SchoolId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Whoever sends this request, with the roles that they hold today.
///
/// @param name as the page shows them
/// @param secondFactor when they last proved themselves by a second factor, if they have
public record Subject(
    SchoolId school, UUID person, String name, Set<Role> roles, Optional<Instant> secondFactor) {
  public Subject {
    roles = Set.copyOf(roles);
  }

  public Subject provenAt(Instant time) {
    return new Subject(school, person, name, roles, Optional.of(time));
  }

  public boolean holds(Role role) {
    return roles.contains(role);
  }
}
