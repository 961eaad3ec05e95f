package gatehouse.signin.web;

import gatehouse.access.Permissions;
import gatehouse.access.Subject;
import gatehouse.shell.SeeOther;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Lets nobody change a way of signing in, or end a session, who has not shown a second factor just
/// now (OWASP ASVS 5.0, 7.5.1, 7.5.2): a browser left open is not its owner.
@Component
class Recently {
  private final InstantSource clock;

  Recently(InstantSource clock) {
    this.clock = clock;
  }

  /// Does it, or asks for the second factor first.
  ///
  /// @param page where they go on afterwards
  Object proven(Subject subject, String page, Supplier<Object> work) {
    var since = clock.instant().minus(Permissions.PROOF_LASTS);
    return subject.secondFactor().filter(since::isBefore).isPresent()
        ? work.get()
        : SeeOther.to(SecondFactorController.PATH + "?next=" + page);
  }
}
