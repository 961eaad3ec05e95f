package gatehouse.notices;

import gatehouse.access.Role;
import gatehouse.people.Appointments;
import gatehouse.people.PersonId;
import gatehouse.records.CheckpointSigned;
import gatehouse.tenancy.SchoolId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the chair of governors the first checkpoint of each day: what has left the house cannot be
/// rewritten there.
@Component
class ChairsCheckpoint {
  private static final Logger log = LoggerFactory.getLogger(ChairsCheckpoint.class);

  private final Appointments appointments;
  private final Notices notices;
  private final TransactionTemplate apart;

  /// Schools whose letter of the day could not be written yet.
  private final Set<SchoolId> owed = ConcurrentHashMap.newKeySet();

  ChairsCheckpoint(
      Appointments appointments, Notices notices, PlatformTransactionManager transactions) {
    this.appointments = appointments;
    this.notices = notices;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /// In the transaction that signs it, but behind a savepoint: a letter that cannot be written does
  /// not keep the record from being sealed, and is tried again with the next checkpoint.
  @EventListener
  void signed(CheckpointSigned event) {
    if (event.firstOfDay() || owed.contains(event.school())) {
      try {
        apart.executeWithoutResult(_ -> send(event));
        owed.remove(event.school());
      } catch (RuntimeException trouble) {
        owed.add(event.school());
        log.error(
            "The checkpoint of {} could not be written to its chair", event.school(), trouble);
      }
    }
  }

  private void send(CheckpointSigned event) {
    appointments.holding(Role.CHAIR).forEach(chair -> send(chair, event));
  }

  private void send(PersonId chair, CheckpointSigned event) {
    notices.write(
        Letter.of(
                chair,
                Matter.CHECKPOINT,
                "/record/proof",
                "checkpoint/" + event.size() + "/" + chair)
            .enclosing(event.note()));
  }
}
