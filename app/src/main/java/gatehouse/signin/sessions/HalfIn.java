package gatehouse.signin.sessions;

import gatehouse.access.SignedIn;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Somebody who has shown a password and no second factor: for the guard they are nobody.
record HalfIn(SignedIn who) implements AuthenticatedPrincipal, Serializable {
  @Override
  public String getName() {
    return who.getName();
  }
}
