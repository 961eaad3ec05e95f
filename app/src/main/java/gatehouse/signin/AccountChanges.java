package gatehouse.signin;

import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signin.codes.AuthenticatorApps;
import gatehouse.signin.codes.RecoveryCodes;
import gatehouse.signin.passkeys.Passkeys;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes ways of signing in away again, but never the last that is safe.
@Service
public class AccountChanges {
  private final WaysIn ways;
  private final Passkeys passkeys;
  private final AuthenticatorApps apps;
  private final RecoveryCodes recovery;
  private final Records records;

  AccountChanges(
      WaysIn ways,
      Passkeys passkeys,
      AuthenticatorApps apps,
      RecoveryCodes recovery,
      Records records) {
    this.ways = ways;
    this.passkeys = passkeys;
    this.apps = apps;
    this.recovery = recovery;
    this.records = records;
  }

  /// What came of it.
  public enum Result {
    DONE,
    /// Without it they could not sign in with two factors.
    LAST_WAY,
    NOT_THERE
  }

  @Transactional
  public Result removePasskey(PersonId person, UUID id) {
    var held = ways.of(person);
    if (held.passkeys().stream().noneMatch(key -> key.id().equals(id))) {
      return Result.NOT_THERE;
    }
    if (held.passkeys().size() == 1 && !(held.password() && held.app())) {
      return Result.LAST_WAY;
    }
    passkeys.remove(person, id);
    write("passkey.removed", person);
    return Result.DONE;
  }

  /// Removes the authenticator app, and the recovery codes that stand in for it.
  @Transactional
  public Result removeApp(PersonId person) {
    var held = ways.of(person);
    if (!held.app()) {
      return Result.NOT_THERE;
    }
    if (held.passkeys().isEmpty()) {
      return Result.LAST_WAY;
    }
    apps.remove(person);
    recovery.remove(person);
    write("app.removed", person);
    return Result.DONE;
  }

  private void write(String kind, PersonId person) {
    records.write(Deed.by(person.value(), kind).about(person.value()));
  }
}
