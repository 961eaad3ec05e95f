package gatehouse.signing;

import gatehouse.people.PersonId;
import java.util.List;
import java.util.Optional;

/// Keeps the rounds and signatures of the school for which this thread works.
interface SignatureStore {
  void add(Round round);

  List<Round> rounds(EditionId edition);

  /// Returns whether it was added: not if this person has one for this edition and turn.
  boolean add(Signature signature);

  /// Returns whether it was saved: not if it has been signed, or somebody else has changed it.
  boolean save(Signature signature);

  /// Somebody's last turn.
  Optional<Signature> find(EditionId edition, PersonId person);

  /// Everybody's last turn.
  List<Signature> of(EditionId edition);

  /// Of every edition and turn, the first asked first.
  List<Signature> of(PersonId person);

  /// Those of other editions than this that nobody has answered.
  List<Signature> unansweredBesides(EditionId edition);
}
