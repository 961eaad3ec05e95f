package gatehouse.signing;

import gatehouse.adoption.PolicyPublished;
import gatehouse.people.PersonLeft;
import gatehouse.people.Today;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks when an edition is published, and no longer when somebody leaves; in the same transaction.
@Component
class AskingFollows {
  private final Asking asking;
  private final Today today;

  AskingFollows(Asking asking, Today today) {
    this.asking = asking;
    this.today = today;
  }

  @EventListener
  void onPublication(PolicyPublished published) {
    asking.askAll();
  }

  /// Whoever leaves later is asked until then; the daily round sees to it.
  @EventListener
  void onLeaving(PersonLeft left) {
    if (left.lastDay().isBefore(today.day())) {
      asking.releaseLeaver(left.person());
    }
  }
}
