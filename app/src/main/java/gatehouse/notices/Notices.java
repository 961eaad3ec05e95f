package gatehouse.notices;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters to the people of the school for which this thread works.
@Service
public class Notices {
  private final LetterStore store;
  private final Clock clock;

  Notices(LetterStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Writes a letter in the transaction that it tells of; it leaves the house soon after.
  ///
  /// Returns whether it was written: not if one for the same occasion was.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean write(Letter letter) {
    return store.add(letter, clock.instant());
  }

  /// The latest letters, newest first, and how far each has come; never what they enclose.
  @Transactional(readOnly = true)
  public List<KeptLetter> latest(int limit) {
    return store.latest(limit);
  }
}
