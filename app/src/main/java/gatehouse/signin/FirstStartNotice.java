package gatehouse.signin;

import gatehouse.installation.Installation;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells on the console how an installation without a school is set up; a demonstration fills
/// itself.
@Component
class FirstStartNotice {
  private final FirstStart start;
  private final PublicAddress address;
  private final Installation installation;

  FirstStartNotice(FirstStart start, PublicAddress address, Installation installation) {
    this.start = start;
    this.address = address;
    this.installation = installation;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (!installation.demonstration() && start.isDue()) {
      System.out.printf(
          "There is no school here yet. Set it up at %s/set-up with the code %s%n",
          address.origin(), start.code());
    }
  }
}
