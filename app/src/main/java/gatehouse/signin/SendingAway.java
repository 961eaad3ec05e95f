package gatehouse.signin;

import gatehouse.people.PersonLeft;
import gatehouse.people.Today;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sends away whoever has left, in the transaction that ends their last role.
///
/// Whoever is still here until a day ahead stays in until then; after it every request of theirs is
/// a stranger's, since they hold no role, and no way in opens.
@Component
class SendingAway {
  private final Leaving leaving;
  private final Today today;

  SendingAway(Leaving leaving, Today today) {
    this.leaving = leaving;
    this.today = today;
  }

  @EventListener
  void onLeaving(PersonLeft left) {
    if (left.lastDay().isBefore(today.day())) {
      leaving.endAll(left.person(), Optional.empty());
    }
  }
}
