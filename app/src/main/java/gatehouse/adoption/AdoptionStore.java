package gatehouse.adoption;

import java.util.List;
import java.util.Optional;

/// Keeps the editions of the school for which this thread works.
interface AdoptionStore {
  /// The number that the next edition of this school bears.
  int nextNumber();

  /// Returns whether it was added: not while another is in progress.
  boolean add(Adoption adoption);

  /// Returns whether it was saved: not if somebody else has changed it since, nor once published.
  boolean save(Adoption adoption);

  Optional<Adoption> find(AdoptionId id);

  /// All that were not given up, in order of their numbers: those published, and one at most that
  /// is in progress.
  List<Adoption> kept();

  void add(Comment comment);

  List<Comment> comments(AdoptionId id);
}
