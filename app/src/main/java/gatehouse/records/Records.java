package gatehouse.records;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes the record.
@Service
public class Records {
  private final RecordStore store;
  private final Clock clock;

  Records(RecordStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Writes what is being done, in the transaction that does it: neither is kept without the other.
  ///
  /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Deed deed) {
    store.add(deed, now());
  }

  /// To the microsecond, as the database keeps it.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
