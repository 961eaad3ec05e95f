package gatehouse.records;

import gatehouse.ledger.Export;
import gatehouse.ledger.Hash;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.tenancy.Tenancy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Carries the school's record away in a file that anybody can verify without us; nothing personal
/// is in it (`docs/ledger.md`).
@Service
public class RecordExport {
  private final ProofStore store;
  private final LedgerRows rows;
  private final Records records;

  RecordExport(ProofStore store, LedgerRows rows, Records records) {
    this.store = store;
    this.rows = rows;
    this.records = records;
  }

  /// Why the record cannot be taken away up to here, as whoever wants it reads it; empty if it can.
  @Transactional(readOnly = true)
  public Optional<String> hindrance(SignedCheckpoint closing) {
    return store
        .firstMissing(closing.checkpoint().size())
        .map(number ->
            "The record cannot be taken away whole: entry %,d is missing from the database. Check the record, and keep the latest backup."
                .formatted(number));
  }

  /// Writes down that somebody takes the record away, and up to where.
  @Transactional
  public void begin(UUID by, SignedCheckpoint closing) {
    records.write(
        Deed.by(by, "record.exported").with("entries", Long.toString(closing.checkpoint().size())));
  }

  /// Writes all entries that the checkpoint vouches for, with the hashes that were kept.
  @Transactional(readOnly = true)
  public void write(SignedCheckpoint closing, OutputStream out) throws IOException {
    var last = closing.checkpoint().size();
    var within = new ArrayDeque<>(before(last));
    try (var export = Export.to(out, closing)) {
      rows.read(
          Tenancy.current().orElseThrow(),
          last,
          row -> {
            export.entry(row.line(), Hash.of(row.hash()));
            for (var signed : due(within, row.number())) {
              export.checkpoint(signed);
            }
          });
    }
  }

  private List<SignedCheckpoint> before(long last) {
    return store.hourly().stream()
        .flatMap(note -> LedgerCheck.checkpoint(note).stream())
        .filter(signed -> signed.checkpoint().size() < last)
        .toList();
  }

  private static List<SignedCheckpoint> due(Deque<SignedCheckpoint> within, long number) {
    var due = new ArrayList<SignedCheckpoint>();
    while (!within.isEmpty() && within.getFirst().checkpoint().size() <= number) {
      due.add(within.removeFirst());
    }
    return due;
  }
}
