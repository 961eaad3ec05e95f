package gatehouse.access;

import gatehouse.tenancy.SchoolId;
import java.util.Set;
import java.util.UUID;

/// The one thing that somebody wants to act on.
///
/// @param about the people whom it is about
/// @param by the people who made it or asked for it: authors, applicants
public record Target(SchoolId school, Set<UUID> about, Set<UUID> by) {
  public Target {
    about = Set.copyOf(about);
    by = Set.copyOf(by);
  }

  /// Something of the school that is about nobody.
  public static Target of(SchoolId school) {
    return new Target(school, Set.of(), Set.of());
  }

  public static Target about(SchoolId school, UUID person) {
    return new Target(school, Set.of(person), Set.of());
  }

  public Target by(UUID person) {
    return new Target(school, about, Set.of(person));
  }
}
