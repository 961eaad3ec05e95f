package gatehouse.records;

import java.time.Instant;

/// Keeps entries: they are added, and never changed or taken away.
interface RecordStore {
  void add(Deed deed, Instant at);
}
