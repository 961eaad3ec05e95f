package gatehouse.records;

import gatehouse.ledger.Audit;
import gatehouse.ledger.Commitment;
import gatehouse.ledger.Frontier;
import gatehouse.ledger.Hash;
import gatehouse.ledger.Opening;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.Trust;
import gatehouse.ledger.Unreadable;
import gatehouse.ledger.Verdict;
import gatehouse.records.LedgerRows.Row;
import gatehouse.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Verifies the school's record straight from the database, with everything that it consists of.
@Service
public class LedgerCheck {
  private final ProofStore store;
  private final LedgerRows rows;
  private final Signatures signatures;

  LedgerCheck(ProofStore store, LedgerRows rows, Signatures signatures) {
    this.store = store;
    this.rows = rows;
    this.signatures = signatures;
  }

  /// What was found.
  ///
  /// @param verdict on the sealed entries and their checkpoints
  /// @param misfit the first entry whose personal content is not what it was committed to
  /// @param waiting how many entries wait to be sealed
  /// @param adrift how many are neither sealed nor waiting for it
  public record Found(Verdict verdict, Optional<Long> misfit, long waiting, long adrift) {
    /// Whether nothing was changed.
    public boolean whole() {
      return verdict instanceof Verdict.Sound && misfit.isEmpty() && adrift == 0;
    }

    /// The finding as somebody who is no technician reads it.
    public List<String> sentences() {
      var sentences = new ArrayList<>(List.of(verdict.sentence()));
      misfit.ifPresent(number ->
          sentences.add(
              "The personal details of entry %,d are not what was recorded.".formatted(number)));
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
    var reading = new Reading(Audit.of(origin, Frontier.EMPTY, trust, kept));
    rows.read(school, Long.MAX_VALUE, reading::take);
    return new Found(
        reading.audit.verdict(), reading.misfit, unsealed.waiting(), unsealed.adrift());
  }

  /// One record on its way through the audit.
  private static final class Reading {
    private final Audit audit;
    private Optional<Long> misfit = Optional.empty();

    Reading(Audit audit) {
      this.audit = audit;
    }

    void take(Row row) {
      var _ = audit.takes(row.number(), row.line(), row.hash());
      if (misfit.isEmpty() && !fits(row)) {
        misfit = Optional.of(row.number());
      }
    }

    /// What was erased, salt and all, fits: it may be.
    private static boolean fits(Row row) {
      var salt = row.salt();
      var content = row.content();
      var commitment = row.commitment();
      if (salt == null || content == null) {
        return true;
      }
      try {
        return commitment != null
            && new Commitment(Hash.of(commitment)).fits(Opening.of(salt, content));
      } catch (Unreadable changed) {
        return false;
      }
    }
  }
}
