package gatehouse.notices;

import gatehouse.tenancy.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps letters, and how far each has come.
interface LetterStore {
  /// Returns whether it was added: not if the school has one with the same occasion.
  boolean add(Letter letter, Instant now);

  Optional<Letter> find(LetterId id);

  void forgetEnclosure(LetterId id);

  List<KeptLetter> latest(int limit);

  /// Lays a hand on letters of any school that are due; nobody else gets the same.
  List<Taken> take(Instant now, Instant until, int limit);

  /// Returns whether the letter was still in that hand.
  boolean put(Taken taken, Sending sending);

  /// Letters whose bearer died on the way.
  int doubtDropped(Instant now);

  /// A letter in somebody's hand.
  record Taken(SchoolId school, LetterId letter, Sending.Underway underway) {}
}
