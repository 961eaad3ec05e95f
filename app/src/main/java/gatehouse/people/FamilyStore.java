package gatehouse.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps who is whose parent or partner at the school for which this thread works.
interface FamilyStore {
  void save(ParentLink link);

  /// Returns whether it was there.
  boolean remove(PersonId parent, PersonId child);

  Optional<ParentLink> find(PersonId parent, PersonId child);

  List<ParentLink> parentsOf(PersonId child);

  List<ParentLink> childrenOf(PersonId parent);

  List<ParentLink> all();

  /// Returns whether they were none before.
  boolean addPartners(PersonId one, PersonId other);

  /// Returns whether they were.
  boolean removePartners(PersonId one, PersonId other);

  Set<PersonId> partnersOf(PersonId person);
}
