package gatehouse.rosters;

import gatehouse.access.Permissions;
import gatehouse.access.Subject;
import gatehouse.people.Today;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Headings;
import gatehouse.rosters.entries.Meaning;
import gatehouse.rosters.sheets.Sheet;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The imports of the school for which this thread works, up to the moment when they are shown.
///
/// Whoever calls has asked the permissions for the import; each person in it is asked for here.
@Service
public class Imports {
  private static final int RECENT = 20;
  private static final int ALL = Integer.MAX_VALUE;

  private final ImportStore store;
  private final Directory directory;
  private final Permissions permissions;
  private final Records records;
  private final Today today;
  private final Clock clock;

  Imports(
      ImportStore store,
      Directory directory,
      Permissions permissions,
      Records records,
      Today today,
      Clock clock) {
    this.store = store;
    this.directory = directory;
    this.permissions = permissions;
    this.records = records;
    this.today = today;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<RosterImport> find(ImportId id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public List<RosterImport> recent() {
    return store.recent(RECENT);
  }

  /// The first rows, to show what a column holds.
  @Transactional(readOnly = true)
  public List<Sheet.Line> sample(ImportId id, int rows) {
    return store.lines(id, rows);
  }

  /// What each column seems to hold, or was said to hold last time.
  @Transactional(readOnly = true)
  public List<Meaning> guess(Origin origin) {
    return new Headings(store.headings()).guess(new Sheet.Line(1, origin.headings()));
  }

  /// Keeps what the columns hold, for this file and for the next; empty if somebody else has
  /// changed the import meanwhile.
  @Transactional
  public Optional<RosterImport.Mapped> map(RosterImport.Open open, Columns columns) {
    var mapped = open.map(columns);
    if (!store.save(mapped)) {
      return Optional.empty();
    }
    store.remember(said(open.origin().headings(), columns.meanings()));
    return store.find(open.id()).map(RosterImport.Mapped.class::cast);
  }

  private static Map<String, Meaning> said(List<String> headings, List<Meaning> meanings) {
    var said = new HashMap<String, Meaning>();
    for (var column = 0; column < headings.size(); column++) {
      var key = Headings.key(headings.get(column));
      if (!key.isEmpty() && key.length() <= 100) {
        said.put(key, meanings.get(column));
      }
    }
    return said;
  }

  /// Holds a file against the directory as it is now; empty if somebody else has changed the import
  /// meanwhile.
  @Transactional
  public Optional<RosterImport.Checked> check(Subject subject, RosterImport.Checkable open) {
    return check(subject, open, plan(subject, open));
  }

  Optional<RosterImport.Checked> check(Subject subject, RosterImport.Checkable open, Plan plan) {
    var checked = open.check(plan.counts(), plan.fingerprint());
    if (!store.save(checked)) {
      return Optional.empty();
    }
    store.report(open.id(), plan.rows());
    records.write(deed(subject, "import.checked", checked.id(), checked.counts()));
    return store.find(open.id()).map(RosterImport.Checked.class::cast);
  }

  Plan plan(Subject subject, RosterImport.Checkable open) {
    var rights = new SubjectRights(permissions, subject);
    return new Planner(directory.everybody(), rights, today.day())
        .plan(open.columns(), store.lines(open.id(), ALL));
  }

  static Deed deed(Subject subject, String kind, ImportId id, Counts counts) {
    return Deed.by(subject.person(), kind)
        .with("import", id.toString())
        .with("added", Integer.toString(counts.added()))
        .with("changed", Integer.toString(counts.changed()))
        .with("unchanged", Integer.toString(counts.unchanged()))
        .with("refused", Integer.toString(counts.refused()));
  }

  /// Rows with this verdict, after the given row.
  @Transactional(readOnly = true)
  public List<ReportRow> rows(ImportId id, Verdict verdict, int after, int limit) {
    return store.rows(id, verdict, after, limit);
  }

  /// Gives an import up, and forgets its rows; whether it was given up, and not changed by somebody
  /// else meanwhile.
  @Transactional
  public boolean abandon(Subject subject, RosterImport.Open open) {
    if (!store.save(open.abandon(clock.instant()))) {
      return false;
    }
    store.forget(open.id());
    records.write(
        Deed.by(subject.person(), "import.abandoned").with("import", open.id().toString()));
    return true;
  }
}
