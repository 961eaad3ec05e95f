package gatehouse.training;

import gatehouse.people.PersonId;
import gatehouse.signing.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps the answers and passes of the school for which this thread works.
interface TrainingStore {
  List<Tried> tried(EditionId edition, PersonId person);

  /// Counts an answer; one that is right already stays so.
  void answered(EditionId edition, PersonId person, String question, boolean right, Instant at);

  /// Returns whether it was added: not if they have passed before.
  boolean add(Pass pass);

  Optional<Pass> pass(EditionId edition, PersonId person);

  /// The last first.
  List<Pass> passes(EditionId edition);

  /// How well each clause is known that somebody was asked about.
  List<Known> known(EditionId edition);

  /// Whether the school wants the check passed before anybody signs.
  boolean demanded();

  void demand(boolean demanded);
}
