package gatehouse.signin;

import gatehouse.people.PersonId;
import gatehouse.signin.invitations.Invitations;
import gatehouse.signin.sessions.Sessions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends somebody away: in the transaction in which they leave, so that their next request is a
/// stranger's (OWASP ASVS 5.0, 7.4.2).
@Service
public class Leaving {
  private final Sessions sessions;
  private final Invitations invitations;
  private final WaysIn ways;

  Leaving(Sessions sessions, Invitations invitations, WaysIn ways) {
    this.sessions = sessions;
    this.invitations = invitations;
    this.ways = ways;
  }

  /// Ends all of somebody's sessions and invitations, and takes away their ways to sign in.
  @Transactional
  public void endAll(PersonId person, Optional<UUID> by) {
    sessions.endAll(person, Optional.empty(), by);
    invitations.withdrawAllOf(person);
    ways.removeAll(person);
  }
}
