package gatehouse.records;

import gatehouse.ledger.Batch;
import gatehouse.ledger.Checkpoint;
import gatehouse.ledger.Entry;
import gatehouse.ledger.Frontier;
import gatehouse.ledger.Origin;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.shell.SchoolTime;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Seals what was recorded: gives the entries their places in the tree and signs what it has
/// become.
///
/// Any number of sealers may walk at once, in any number of processes: whoever has a school's tree
/// has it alone, and the others pass on. A batch is one transaction, so that whoever dies leaves it
/// to be done from its beginning; a checkpoint signed by them was seen by nobody.
@Component
class Sealer {
  private static final Logger log = LoggerFactory.getLogger(Sealer.class);
  private static final int BATCH = 1000;

  private final SealStore store;
  private final Signatures signatures;
  private final Tenancy tenancy;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Sealer(
      SealStore store,
      Signatures signatures,
      Tenancy tenancy,
      TransactionOperations transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.signatures = signatures;
    this.tenancy = tenancy;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /// Seals until nothing waits that could be sealed.
  void sealAll() {
    while (walk() > 0) {}
  }

  /// One round: a batch of each school. Returns how many entries it sealed.
  int walk() {
    var schools = transactions.execute(_ -> store.schoolsWaiting());
    return schools == null ? 0 : schools.stream().mapToInt(this::sealApart).sum();
  }

  /// One school's trouble keeps no other waiting.
  private int sealApart(SchoolId school) {
    try {
      return tenancy.transaction(school, () -> sealNow(school));
    } catch (RuntimeException trouble) {
      log.error("The record of {} could not be sealed", school, trouble);
      return 0;
    }
  }

  /// A batch of this school, in the transaction that is under way.
  int sealNow(SchoolId school) {
    return store.take().map(tree -> seal(school, tree)).orElse(0);
  }

  private int seal(SchoolId school, Frontier tree) {
    var waiting = store.waiting(BATCH);
    if (!waiting.isEmpty()) {
      var batch = tree.append(numbered(waiting, school, tree));
      store.keep(waiting, batch);
      sign(school, batch);
    }
    return waiting.size();
  }

  private static List<Entry> numbered(List<EntryRow> waiting, SchoolId school, Frontier tree) {
    var origin = Signatures.origin(school);
    var entries = new ArrayList<Entry>(waiting.size());
    for (var row : waiting) {
      entries.add(row.numbered(tree.nextNumber() + entries.size(), origin));
    }
    return entries;
  }

  private void sign(SchoolId school, Batch batch) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var before = store.last();
    var origin = Signatures.origin(school);
    before.map(SealStore.Last::signed).ifPresent(last -> refuseOtherKeys(last, origin));
    var signed = signatures.sign(Checkpoint.of(origin, batch.frontier()));
    store.keep(signed, now);
    events.publishEvent(
        new CheckpointSigned(school, firstOfDay(before.map(SealStore.Last::at), now)));
  }

  /// A node with a folder of keys of its own would sign what nobody could verify afterwards.
  private void refuseOtherKeys(SignedCheckpoint last, Origin origin) {
    if (!signatures.isOurs(last, origin)) {
      throw new IllegalStateException(
          "The keys here are not those that signed this record so far: nothing is sealed. Every"
              + " node on one database needs the same folder of keys; name it in GATEHOUSE_KEYS.");
    }
  }

  private static boolean firstOfDay(Optional<Instant> before, Instant now) {
    return before.map(SchoolTime::day).filter(SchoolTime.day(now)::equals).isEmpty();
  }
}
