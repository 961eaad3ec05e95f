package gatehouse.rosters;

import gatehouse.access.Subject;
import gatehouse.records.Records;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a checked file into the directory: all of it in one transaction, and nothing that was not
/// shown.
@Service
public class Intake {
  private final Imports imports;
  private final ImportStore store;
  private final Directory directory;
  private final Records records;
  private final Clock clock;
  private final TransactionTemplate transactions;

  Intake(
      Imports imports,
      ImportStore store,
      Directory directory,
      Records records,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.imports = imports;
    this.store = store;
    this.directory = directory;
    this.records = records;
    this.clock = clock;
    this.transactions = new TransactionTemplate(transactions);
  }

  /// What came of it.
  public enum Result {
    APPLIED,
    /// The directory is no longer what it was: nothing was done, and the check was made anew.
    CHECKED_ANEW,
    /// Somebody else has worked on this import: nothing was done.
    CHANGED_MEANWHILE
  }

  /// Who would be proposed to leave. Empty if the directory has changed since the check, which was
  /// then made anew, or if somebody else has worked on the import.
  @Transactional
  public Optional<List<Leaver>> leavers(Subject subject, RosterImport.Checked checked) {
    var plan = imports.plan(subject, checked);
    if (plan.fingerprint().equals(checked.fingerprint())) {
      return Optional.of(plan.leavers());
    }
    var _ = imports.check(subject, checked, plan);
    return Optional.empty();
  }

  /// Does everything that was shown, or nothing.
  public Result apply(Subject subject, RosterImport.Checked checked, Departures departures) {
    try {
      var result = transactions.execute(_ -> applyWhole(subject, checked, departures));
      return result == null ? Result.CHANGED_MEANWHILE : result;
    } catch (Directory.ChangedMeanwhile | DuplicateKeyException changed) {
      return checkAnew(subject, checked);
    }
  }

  private Result checkAnew(Subject subject, RosterImport.Checked checked) {
    var done =
        transactions.execute(
            _ -> imports.check(subject, checked, imports.plan(subject, checked)).isPresent());
    return Boolean.TRUE.equals(done) ? Result.CHECKED_ANEW : Result.CHANGED_MEANWHILE;
  }

  private Result applyWhole(Subject subject, RosterImport.Checked checked, Departures departures) {
    store.lock();
    var plan = imports.plan(subject, checked);
    if (!plan.fingerprint().equals(checked.fingerprint())) {
      return imports.check(subject, checked, plan).isPresent()
          ? Result.CHECKED_ANEW
          : Result.CHANGED_MEANWHILE;
    }
    var leaving =
        plan.leavers().stream()
            .filter(leaver -> departures.people().contains(leaver.person()))
            .toList();
    if (!store.save(checked.apply(leaving.size(), clock.instant()))) {
      return Result.CHANGED_MEANWHILE;
    }
    carryOut(plan, leaving, departures, Optional.of(subject.person()));
    store.forgetAllButRefused(checked.id());
    records.write(
        Imports.deed(subject, "import.applied", checked.id(), checked.counts())
            .with("left", Integer.toString(leaving.size())));
    return Result.APPLIED;
  }

  private void carryOut(Plan plan, List<Leaver> leaving, Departures departures, Optional<UUID> by) {
    for (var row : plan.rows()) {
      switch (row.outcome()) {
        case Outcome.Added(var change) -> directory.carryOut(change, true, by);
        case Outcome.Changed(var change) -> directory.carryOut(change, false, by);
        case Outcome.Unchanged _, Outcome.Refused _ -> {}
      }
    }
    plan.changes().forEach(change -> directory.link(change, by));
    leaving.forEach(
        leaver -> leaver.open().forEach(held -> directory.end(held, departures.lastDay(), by)));
  }
}
