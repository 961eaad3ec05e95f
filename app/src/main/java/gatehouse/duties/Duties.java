package gatehouse.duties;

import gatehouse.calendar.Pause;
import gatehouse.calendar.Reckoning;
import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The duties of the school for which this thread works.
@Service
public class Duties {
  private static final int ALL = 100_000;

  private final DutyStore store;
  private final Bearers bearers;
  private final SchoolCalendars calendars;
  private final Records records;
  private final Clock clock;

  Duties(
      DutyStore store, Bearers bearers, SchoolCalendars calendars, Records records, Clock clock) {
    this.store = store;
    this.bearers = bearers;
    this.calendars = calendars;
    this.records = records;
    this.clock = clock;
  }

  /// Why something could not be done with a duty.
  public enum Refusal {
    NOT_THERE,
    OVER_ALREADY,
    CHANGED_MEANWHILE
  }

  /// Lays a duty on somebody, in the transaction of whatever gave rise to it.
  ///
  /// Returns whether it is new: a second one for the same occasion is not laid.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean owe(Task task) {
    var due = DueDate.of(reckoning().due(task.limit(), task.arrived()));
    var duty = new Duty.Open(DutyId.random(), task, due, List.of(), 0);
    if (!store.add(duty)) {
      return false;
    }
    store.look(duty.id(), task.arrived().minusSeconds(1), task.arrived());
    write("duty.owed", Optional.empty(), duty);
    return true;
  }

  /// Enters a duty that was done before this record began, so that it counts among those that were
  /// kept; the record itself tells when it was entered.
  ///
  /// Returns whether it is new.
  ///
  /// @param at when it was done (UTC)
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean remember(Task task, Instant at, PersonId by, String how) {
    if (at.isAfter(now())) {
      throw new IllegalArgumentException("What is remembered was done before now");
    }
    var due = DueDate.of(reckoning().due(task.limit(), task.arrived()));
    var open = new Duty.Open(DutyId.random(), task, due, List.of(), 0);
    if (!store.add(open)) {
      return false;
    }
    store.save(open.met(at, Optional.of(by), how));
    records.write(
        deed("duty.remembered", Optional.empty(), open)
            .with("done-by", by.toString())
            .with("done-at", at.toString()));
    return true;
  }

  /// Sees a duty as done; empty if it was open and now is done.
  ///
  /// @param by empty if the service saw it done by itself
  @Transactional
  public Optional<Refusal> meet(String once, Optional<PersonId> by, String how) {
    return store.find(once).map(duty -> meet(duty, by, how)).orElse(Optional.of(Refusal.NOT_THERE));
  }

  /// As [#meet(String, Optional, String)], for a duty that is known by its id.
  @Transactional
  public Optional<Refusal> meet(DutyId id, Optional<PersonId> by, String how) {
    return store.find(id).map(duty -> meet(duty, by, how)).orElse(Optional.of(Refusal.NOT_THERE));
  }

  private Optional<Refusal> meet(Duty duty, Optional<PersonId> by, String how) {
    return duty instanceof Duty.Open open
        ? end(open, open.met(now(), by, how), "duty.met", by)
        : Optional.of(Refusal.OVER_ALREADY);
  }

  /// Takes a duty back: it need not be done after all; empty if it was open.
  @Transactional
  public Optional<Refusal> withdraw(String once, String why) {
    return store
        .find(once)
        .map(duty ->
            duty instanceof Duty.Open open
                ? end(open, open.withdrawn(now(), why), "duty.withdrawn", Optional.empty())
                : Optional.of(Refusal.OVER_ALREADY))
        .orElse(Optional.of(Refusal.NOT_THERE));
  }

  private Optional<Refusal> end(Duty.Open before, Duty after, String kind, Optional<PersonId> by) {
    if (!store.save(after)) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    store.lookNoMore(before.id());
    write(kind, by, after);
    return Optional.empty();
  }

  /// Stops the clock of a duty; empty if it stands still now.
  @Transactional
  public Optional<Refusal> hold(DutyId id, PersonId by, String why) {
    return change(id, by, "duty.held", why, true);
  }

  /// Sets the clock of a duty going again; empty if it goes now.
  @Transactional
  public Optional<Refusal> resume(DutyId id, PersonId by) {
    return change(id, by, "duty.resumed", "", false);
  }

  private Optional<Refusal> change(DutyId id, PersonId by, String kind, String why, boolean hold) {
    return store
        .find(id)
        .map(duty ->
            duty instanceof Duty.Open open
                ? change(open, by, kind, why, hold ? open.heldAt(now()) : open.resumedAt(now()))
                : Optional.of(Refusal.OVER_ALREADY))
        .orElse(Optional.of(Refusal.NOT_THERE));
  }

  private Optional<Refusal> change(
      Duty.Open open, PersonId by, String kind, String why, List<Pause> pauses) {
    if (pauses.equals(open.pauses())) {
      return Optional.empty();
    }
    if (!reckonAgain(open, pauses)) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    var deed = deed(kind, Optional.of(by), open);
    records.write(why.isBlank() ? deed : deed.with("why", why));
    return Optional.empty();
  }

  /// Works all open dates out again: the school's calendar has changed. Returns how many moved.
  @Transactional
  public int reckonAgain() {
    int moved = 0;
    for (var open : store.open(ALL)) {
      var before = open.due();
      if (!DueDate.of(reckoning().due(open.task().limit(), open.task().arrived(), open.pauses()))
              .equals(before)
          && reckonAgain(open, open.pauses())) {
        moved++;
        write("duty.moved", Optional.empty(), open);
      }
    }
    return moved;
  }

  private boolean reckonAgain(Duty.Open open, List<Pause> pauses) {
    var due = DueDate.of(reckoning().due(open.task().limit(), open.task().arrived(), pauses));
    var now = now();
    if (!store.save(open.reckoned(due, pauses))) {
      return false;
    }
    store.look(open.id(), now, now);
    return true;
  }

  @Transactional(readOnly = true)
  public Optional<Duty> find(DutyId id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public Optional<Duty> find(String once) {
    return store.find(once);
  }

  /// What this person has to do, the most pressing first.
  @Transactional(readOnly = true)
  public List<Duty.Open> of(PersonId person) {
    var open = store.openFor(person);
    var holding = holding(open);
    return open.stream().filter(duty -> holding.of(duty.task()).contains(person)).toList();
  }

  /// What lies on somebody's desk, the most pressing first.
  ///
  /// @param mine what they have to do themselves
  /// @param further what has come to them because others have not done it in time
  public record Desk(List<Duty.Open> mine, List<Duty.Open> further) {
    public Desk {
      mine = List.copyOf(mine);
      further = List.copyOf(further);
    }
  }

  @Transactional(readOnly = true)
  public Desk desk(PersonId person) {
    var open = store.openFor(person);
    var escalated = store.escalated(ALL);
    var holding = holding(Stream.concat(open.stream(), escalated.stream()).toList());
    return new Desk(
        open.stream().filter(duty -> holding.of(duty.task()).contains(person)).toList(),
        escalated.stream().filter(duty -> holding.above(duty.task()).contains(person)).toList());
  }

  private Holding holding(List<Duty.Open> duties) {
    return bearers.among(duties.stream().map(Duty.Open::task).toList());
  }

  /// Everything that is to be done at the school, the most pressing first.
  @Transactional(readOnly = true)
  public List<Duty.Open> open(int limit) {
    return store.open(limit);
  }

  /// All that is to be done of one kind, the most pressing first.
  @Transactional(readOnly = true)
  public List<Duty.Open> open(String kind) {
    return store.open(kind);
  }

  /// How the duties under each clause stand, by the clause's id.
  @Transactional(readOnly = true)
  public Map<String, Standing> standings() {
    return store.standings(now());
  }

  /// Whether this person may say that a duty is done: its bearer, or to whom it has gone further.
  @Transactional(readOnly = true)
  public boolean mayMeet(Task task, PersonId person) {
    var holding = bearers.among(List.of(task));
    return holding.of(task).contains(person) || holding.above(task).contains(person);
  }

  @Transactional(readOnly = true)
  public Digest digest(PersonId person) {
    return store.digest(person);
  }

  /// Sets how often somebody wants letters.
  @Transactional
  public void wish(PersonId person, Digest digest) {
    store.wish(person, digest);
  }

  private void write(String kind, Optional<PersonId> by, Duty duty) {
    records.write(deed(kind, by, duty));
  }

  private static Deed deed(String kind, Optional<PersonId> by, Duty duty) {
    var task = duty.task();
    Optional<UUID> doer = by.map(PersonId::value);
    var told =
        doer.map(person -> Deed.by(person, kind))
            .orElseGet(() -> Deed.byItself(kind))
            .with("duty", duty.id().toString())
            .with("kind", task.kind());
    var based = task.under().map(told::under).orElse(told);
    return task.bearer() instanceof Bearer.OnePerson one
        ? based.about(one.person().value())
        : based;
  }

  private Reckoning reckoning() {
    return Reckoning.by(calendars.of(Tenancy.current().orElseThrow()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
