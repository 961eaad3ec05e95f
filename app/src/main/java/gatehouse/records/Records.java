package gatehouse.records;

import gatehouse.ledger.Opening;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes the record.
@Service
public class Records {
  private final RecordStore store;
  private final Clock clock;
  private final SecureRandom salts = new SecureRandom();

  Records(RecordStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Writes what is being done, in the transaction that does it: neither is kept without the other.
  ///
  /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Deed deed) {
    store.add(deed, now(), personal(deed));
  }

  /// Writes that somebody saw something sensitive, before they are shown it.
  ///
  /// @param what they saw, by its id or kind
  /// @param about whom it is about, if it is about one person
  @Transactional
  public void looked(UUID by, String what, Optional<UUID> about) {
    var looked = Deed.by(by, "record.seen").with("seen", what);
    write(about.map(looked::about).orElse(looked));
  }

  /// What the erasing of an entry's personal content is recorded as.
  public static final String ERASED = "record.erased";

  private static final String WHICH = "entry";

  /// Forgets what is personal about an entry, as retention or a person's right demands. The entry
  /// stays, and so does its proof. Returns whether anything personal was kept.
  ///
  /// @param why is recorded as [#ERASED]: by whom and for what reason, without what is erased
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean erase(UUID entry, Deed why) {
    if (!why.kind().equals(ERASED)) {
      throw new IllegalArgumentException(
          "What is missing is sought under " + ERASED + ", not under " + why.kind());
    }
    var erased = store.erase(entry);
    if (erased) {
      write(why.with(WHICH, entry.toString()));
    }
    return erased;
  }

  /// Which entry this is about, the content of one that was recorded as [#ERASED].
  static Optional<UUID> erased(byte[] salt, byte[] content) {
    try {
      return Optional.ofNullable(Opening.of(salt, content).content().get(WHICH))
          .map(UUID::fromString);
    } catch (IllegalArgumentException altered) {
      return Optional.empty();
    }
  }

  private Optional<Opening> personal(Deed deed) {
    return deed.details().isEmpty()
        ? Optional.empty()
        : Optional.of(Opening.salted(deed.details(), salts));
  }

  /// To the microsecond, as the database keeps it.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
