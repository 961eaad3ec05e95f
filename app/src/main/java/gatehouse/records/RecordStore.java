package gatehouse.records;

import gatehouse.ledger.Opening;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Keeps entries: they are added, and never changed or taken away.
interface RecordStore {
  /// Adds an entry, and keeps what is personal about it apart.
  void add(Deed deed, Instant at, Optional<Opening> personal);

  /// Forgets what is personal about an entry; returns whether anything was kept.
  boolean erase(UUID entry);
}
