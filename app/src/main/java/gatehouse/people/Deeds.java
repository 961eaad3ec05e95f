package gatehouse.people;

import gatehouse.records.Deed;
import java.util.Optional;
import java.util.UUID;

/// Begins the deeds of the directory.
final class Deeds {
  private Deeds() {}

  /// @param by who did it; empty if the service did it by itself
  static Deed of(String kind, PersonId about, Optional<UUID> by) {
    return by.map(person -> Deed.by(person, kind))
        .orElseGet(() -> Deed.byItself(kind))
        .about(about.value());
  }
}
