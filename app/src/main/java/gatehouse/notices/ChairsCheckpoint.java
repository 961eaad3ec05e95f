package gatehouse.notices;

import gatehouse.access.Role;
import gatehouse.people.Appointments;
import gatehouse.people.PersonId;
import gatehouse.records.CheckpointSigned;
import gatehouse.records.Proofs;
import gatehouse.schools.Rounds;
import gatehouse.shell.SchoolTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the chair of governors a checkpoint of each day on which one was signed: what has left the
/// house cannot be rewritten there.
///
/// What is still owed is remembered nowhere. It is read off the tables each time: the day of the
/// latest checkpoint, and whether the chair's letter of that day is written. So it outlives whoever
/// was about to write it, and any number who look at once write one letter.
@Component
class ChairsCheckpoint {
  private static final Logger log = LoggerFactory.getLogger(ChairsCheckpoint.class);

  private final Appointments appointments;
  private final Notices notices;
  private final Proofs proofs;
  private final Rounds rounds;
  private final TransactionTemplate apart;

  ChairsCheckpoint(
      Appointments appointments,
      Notices notices,
      Proofs proofs,
      Rounds rounds,
      PlatformTransactionManager transactions) {
    this.appointments = appointments;
    this.notices = notices;
    this.proofs = proofs;
    this.rounds = rounds;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /// In the transaction that signs it, but behind a savepoint: a letter that cannot be written does
  /// not keep the record from being sealed, and is owed.
  @EventListener
  void signed(CheckpointSigned event) {
    if (event.firstOfDay()) {
      try {
        apart.executeWithoutResult(_ -> writeOwed());
      } catch (RuntimeException trouble) {
        log.error(
            "The checkpoint of {} could not be written to its chair; the next round tries again",
            event.school(),
            trouble);
      }
    }
  }

  /// For what was signed when no letter could be written, or nobody was chair.
  @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void walk() {
    rounds.go("Writing a checkpoint to the chair", this::writeOwed);
  }

  /// In a transaction of the school for which this thread works.
  void writeOwed() {
    proofs
        .latest()
        .ifPresent(seal ->
            appointments.holding(Role.CHAIR).forEach(chair -> notices.write(letter(chair, seal))));
  }

  /// A chair has one for each day in the United Kingdom, whichever of the day's checkpoints it is.
  private static Letter letter(PersonId chair, Proofs.Seal seal) {
    var once = "checkpoint/" + SchoolTime.day(seal.signed()) + "/" + chair;
    return Letter.of(chair, Matter.CHECKPOINT, "/record/proof", once).enclosing(seal.note());
  }
}
