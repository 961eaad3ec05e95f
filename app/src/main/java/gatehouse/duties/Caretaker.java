package gatehouse.duties;

import gatehouse.duties.DutyStore.Due;
import gatehouse.duties.ReminderPlan.Occasion;
import gatehouse.notices.Letter;
import gatehouse.notices.Matter;
import gatehouse.notices.Notices;
import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.shell.SchoolTime;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Looks after duties: reminds whoever bears one, and tells somebody above when it is not done.
///
/// Any number of caretakers may walk at once, in any number of processes. A look is taken first and
/// the taking committed; what is told and the time of the next look are one transaction. Whoever
/// dies in between is followed by another who looks again, and an occasion has one letter.
@Component
class Caretaker {
  private static final Logger log = LoggerFactory.getLogger(Caretaker.class);
  private static final Duration HOLD = Duration.ofSeconds(45);
  private static final int ROUND = 50;

  private final DutyStore store;
  private final Bearers bearers;
  private final Notices notices;
  private final Records records;
  private final Tenancy tenancy;
  private final TransactionOperations transactions;
  private final Clock clock;

  Caretaker(
      DutyStore store,
      Bearers bearers,
      Notices notices,
      Records records,
      Tenancy tenancy,
      TransactionOperations transactions,
      Clock clock) {
    this.store = store;
    this.bearers = bearers;
    this.notices = notices;
    this.records = records;
    this.tenancy = tenancy;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// One round. Returns at how many duties it looked.
  int walk() {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var taken = transactions.execute(_ -> store.take(now, now.plus(HOLD), ROUND));
    if (taken == null) {
      return 0;
    }
    taken.forEach(due -> lookApart(due, now));
    return taken.size();
  }

  /// One duty's trouble keeps no other waiting; it is looked at again when the hold is over.
  private void lookApart(Due due, Instant now) {
    try {
      tenancy.transaction(due.school(), () -> look(due, now));
    } catch (RuntimeException trouble) {
      log.error("Duty {} could not be looked at", due.duty(), trouble);
    }
  }

  private void look(Due due, Instant now) {
    var found = store.find(due.duty());
    if (found.isPresent() && found.get() instanceof Duty.Open open && !open.onHold()) {
      look(open, due.looked(), now);
    } else {
      store.lookNoMore(due.duty());
    }
  }

  private void look(Duty.Open duty, Instant looked, Instant now) {
    var plan = ReminderPlan.of(duty.task().limit());
    var occasions = plan.occasions(duty.task().arrived(), duty.due().at());
    ReminderPlan.since(occasions, looked, now).forEach(occasion -> tell(duty, occasion, now));
    ReminderPlan.next(occasions, now)
        .ifPresentOrElse(
            next -> store.look(duty.id(), now, next), () -> store.lookNoMore(duty.id()));
  }

  private void tell(Duty.Open duty, Occasion occasion, Instant now) {
    if (occasion.matter() == Matter.ESCALATED) {
      escalate(duty, occasion, now);
    } else {
      bearers.of(duty.task()).forEach(person -> remind(duty, person, occasion, now));
    }
  }

  private void escalate(Duty.Open duty, Occasion occasion, Instant now) {
    store.escalate(duty.id(), now);
    Set<PersonId> above = bearers.above(duty.task());
    above.forEach(person -> notices.write(letter(duty, person, occasion)));
    records.write(
        Deed.byItself("duty.escalated")
            .with("duty", duty.id().toString())
            .with("told", String.join(" ", above.stream().map(PersonId::toString).toList())));
  }

  private void remind(Duty.Open duty, PersonId person, Occasion occasion, Instant now) {
    var wish = store.digest(person);
    notices.write(wish == Digest.EACH ? letter(duty, person, occasion) : digest(person, wish, now));
  }

  private static Letter letter(Duty.Open duty, PersonId person, Occasion occasion) {
    return Letter.of(
        person,
        occasion.matter(),
        "/duties/" + duty.id(),
        String.join(
            "/", List.of("duty", duty.id().toString(), occasion.name(), person.toString())));
  }

  private static Letter digest(PersonId person, Digest wish, Instant now) {
    var day = SchoolTime.day(now);
    return Letter.of(person, Matter.DIGEST, "/duties", "digest/" + person + "/" + wish.period(day));
  }
}
