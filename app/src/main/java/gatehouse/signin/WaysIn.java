package gatehouse.signin;

import gatehouse.people.PersonId;
import gatehouse.signin.codes.AuthenticatorApps;
import gatehouse.signin.codes.RecoveryCodes;
import gatehouse.signin.passkeys.Passkey;
import gatehouse.signin.passkeys.Passkeys;
import gatehouse.signin.passwords.Passwords;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ways that somebody has to sign in, all together.
@Service
public class WaysIn {
  private final Passwords passwords;
  private final AuthenticatorApps apps;
  private final RecoveryCodes recovery;
  private final Passkeys passkeys;

  WaysIn(Passwords passwords, AuthenticatorApps apps, RecoveryCodes recovery, Passkeys passkeys) {
    this.passwords = passwords;
    this.apps = apps;
    this.recovery = recovery;
    this.passkeys = passkeys;
  }

  /// What there is.
  ///
  /// @param recoveryCodes how many are left
  public record Held(boolean password, boolean app, int recoveryCodes, List<Passkey> passkeys) {
    public Held {
      passkeys = List.copyOf(passkeys);
    }

    public boolean secondFactor() {
      return app || !passkeys.isEmpty();
    }

    public boolean none() {
      return !password && !secondFactor();
    }
  }

  @Transactional(readOnly = true)
  public Held of(PersonId person) {
    return new Held(
        passwords.hash(person).isPresent(),
        apps.has(person),
        recovery.left(person),
        passkeys.of(person));
  }

  /// Takes all of them away, so that somebody can begin anew.
  @Transactional
  public void removeAll(PersonId person) {
    passwords.remove(person);
    apps.remove(person);
    recovery.remove(person);
    passkeys.removeAll(person);
  }
}
