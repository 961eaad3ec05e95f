package gatehouse.records;

import gatehouse.installation.Installation;
import gatehouse.ledger.Audit;
import gatehouse.ledger.Frontier;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.Trust;
import gatehouse.ledger.Unreadable;
import gatehouse.ledger.Verdict;
import gatehouse.records.LedgerRows.Row;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Verifies the school's record straight from the database, with everything that it consists of.
@Service
public class LedgerCheck {
  private final ProofStore store;
  private final LedgerRows rows;
  private final Signatures signatures;
  private final Records records;

  LedgerCheck(ProofStore store, LedgerRows rows, Signatures signatures, Records records) {
    this.store = store;
    this.rows = rows;
    this.signatures = signatures;
    this.records = records;
  }

  /// The same check where no service runs, as after a restore; whoever calls it begins the
  /// transaction.
  public static LedgerCheck over(DataSource database, Installation installation) {
    var client = JdbcClient.create(database);
    return new LedgerCheck(
        new JdbcProofStore(client),
        new LedgerRows(database),
        new Signatures(installation),
        new Records(new JdbcRecordStore(client), Clock.systemUTC()));
  }

  /// What was found.
  ///
  /// @param verdict on the sealed entries and their checkpoints
  /// @param misfit the first entry whose personal content is not what it was committed to
  /// @param gone the first entry whose personal content is gone without having been erased
  /// @param illegible how many of the checkpoints that were kept cannot be read
  /// @param waiting how many entries wait to be sealed
  /// @param adrift how many are neither sealed nor waiting for it
  public record Found(
      Verdict verdict,
      Optional<Long> misfit,
      Optional<Long> gone,
      long illegible,
      long waiting,
      long adrift) {
    /// Whether nothing was changed.
    public boolean whole() {
      return verdict instanceof Verdict.Sound
          && misfit.isEmpty()
          && gone.isEmpty()
          && illegible == 0
          && adrift == 0;
    }

    /// The finding as somebody who is no technician reads it.
    public List<String> sentences() {
      var sentences = new ArrayList<>(List.of(verdict.sentence()));
      misfit.ifPresent(number ->
          sentences.add(
              "The personal details of entry %,d are not what was recorded.".formatted(number)));
      gone.ifPresent(number ->
          sentences.add(
              "The personal details of entry %,d are gone, and nothing says that they were erased."
                  .formatted(number)));
      if (illegible > 0) {
        sentences.add(
            "%,d of the checkpoints that were kept cannot be read: somebody has changed them."
                .formatted(illegible));
      }
      if (adrift > 0) {
        sentences.add(
            "%,d %s recorded but taken out of the queue before it could be sealed."
                .formatted(adrift, adrift == 1 ? "entry was" : "entries were"));
      }
      if (waiting > 0) {
        sentences.add("%,d still to be sealed, which takes seconds.".formatted(waiting));
      }
      return List.copyOf(sentences);
    }
  }

  /// Verifies all of it.
  ///
  /// @param held checkpoints that were kept outside; without one, a rewriting by somebody who has
  ///   the key does not show
  @Transactional(readOnly = true)
  public Found check(List<SignedCheckpoint> held) {
    var school = Tenancy.current().orElseThrow();
    var origin = Signatures.origin(school);
    var trust = new Trust(List.of(signatures.verifyingKey(origin)), held);
    // In this order: what is sealed meanwhile is then more than what is vouched for, never less.
    var kept = store.hourly();
    var unsealed = store.unsealed();
    var legible = kept.stream().flatMap(note -> checkpoint(note).stream()).toList();
    var reading = new Reading(Audit.of(origin, Frontier.EMPTY, trust, legible));
    rows.read(school, Long.MAX_VALUE, reading::take);
    return new Found(
        reading.audit.verdict(),
        reading.misfit,
        gone(reading.erased),
        kept.size() - legible.size(),
        unsealed.waiting(),
        unsealed.adrift());
  }

  /// A checkpoint as it was kept; empty if somebody has made it unreadable.
  static Optional<SignedCheckpoint> checkpoint(String note) {
    try {
      return Optional.of(SignedCheckpoint.parse(note));
    } catch (Unreadable _) {
      return Optional.empty();
    }
  }

  /// Read last: whatever was erased when the entries were read had then been recorded as erased.
  private Optional<Long> gone(Map<UUID, Long> missing) {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    var erased = store.erased();
    return missing.entrySet().stream()
        .filter(entry -> !erased.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder());
  }

  /// Writes down that somebody had the record checked, and what was found.
  @Transactional
  public void tell(UUID by, Found found) {
    records.write(Deed.by(by, "record.checked").with("found", String.join(" ", found.sentences())));
  }

  /// One record on its way through the audit.
  private static final class Reading {
    private final Audit audit;
    private final Fitting fitting = new Fitting();
    private final Map<UUID, Long> erased = new HashMap<>();
    private Optional<Long> misfit = Optional.empty();

    Reading(Audit audit) {
      this.audit = audit;
    }

    void take(Row row) {
      var _ = audit.takes(row.number(), row.line(), row.hash());
      row.erased().ifPresent(entry -> erased.put(entry, row.number()));
      if (misfit.isEmpty() && !fits(row)) {
        misfit = Optional.of(row.number());
      }
    }

    /// What is gone, salt and all, fits: whether it was erased is asked for all of them at once.
    private boolean fits(Row row) {
      var salt = row.salt();
      var content = row.content();
      return salt == null || content == null || fitting.fits(row.commitment(), salt, content);
    }
  }
}
