package gatehouse.notices;

import gatehouse.access.Role;
import gatehouse.people.Appointments;
import gatehouse.people.PersonId;
import gatehouse.records.CheckpointSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sends the chair of governors the first checkpoint of each day: what has left the house cannot be
/// rewritten there.
@Component
class ChairsCheckpoint {
  private final Appointments appointments;
  private final Notices notices;

  ChairsCheckpoint(Appointments appointments, Notices notices) {
    this.appointments = appointments;
    this.notices = notices;
  }

  /// In the transaction that signs it: a day's letter is written or the sealing is done again.
  @EventListener
  void signed(CheckpointSigned event) {
    if (event.firstOfDay()) {
      appointments.holding(Role.CHAIR).forEach(chair -> send(chair, event));
    }
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
