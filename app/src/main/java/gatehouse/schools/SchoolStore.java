package gatehouse.schools;

import gatehouse.tenancy.SchoolId;
import java.util.List;
import java.util.Optional;

/// Keeps trusts and schools.
interface SchoolStore {
  void add(Trust trust);

  Optional<Trust> trust(TrustId id);

  void add(School school);

  /// Returns whether it was saved: not if somebody else has changed it since.
  boolean save(School school);

  /// Keeps how the office of the school for which this thread works is reached.
  void save(Contact contact);

  /// How the office of the school for which this thread works is reached.
  Contact contact();

  Optional<School> find(SchoolId id);

  Optional<School> find(Address address);

  List<School> ofTrust(TrustId trust);

  /// At most as many as one page shows, in the order of their names.
  List<School> named(String part, int limit);

  /// All of them, offices too.
  List<SchoolId> ids();

  boolean isEmpty();
}
