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

  /// The one that is neither published nor given up.
  Optional<Adoption> inProgress();

  /// In order of their numbers.
  List<Adoption.Published> published();

  void add(Comment comment);

  List<Comment> comments(AdoptionId id);
}
