package gatehouse.signin;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells on the console how an installation without a school is set up.
@Component
class FirstStartNotice {
  private final FirstStart start;
  private final PublicAddress address;

  FirstStartNotice(FirstStart start, PublicAddress address) {
    this.start = start;
    this.address = address;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (start.isDue()) {
      System.out.printf(
          "There is no school here yet. Set it up at %s/set-up with the code %s%n",
          address.origin(), start.code());
    }
  }
}
