package gatehouse.records;

import gatehouse.ledger.Batch;
import gatehouse.ledger.Frontier;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.tenancy.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps the trees of the schools' records.
interface SealStore {
  /// Schools that have something to seal; asked by whoever works for no school.
  List<SchoolId> schoolsWaiting();

  /// The school's tree, for this transaction alone; empty if another has it.
  Optional<Frontier> take();

  /// What is to be sealed next, in its order.
  List<EntryRow> waiting(int limit);

  /// Keeps what came of sealing these entries.
  void keep(List<EntryRow> entries, Batch batch);

  /// The latest checkpoint, and when it was signed.
  Optional<Last> last();

  void keep(SignedCheckpoint signed, Instant at);

  /// A checkpoint that was kept.
  record Last(SignedCheckpoint signed, Instant at) {}
}
