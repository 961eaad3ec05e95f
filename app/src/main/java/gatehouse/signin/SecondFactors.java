package gatehouse.signin;

import gatehouse.people.PersonId;
import gatehouse.signin.backoff.BackOff;
import gatehouse.signin.backoff.Guess;
import gatehouse.signin.codes.AuthenticatorApps;
import gatehouse.signin.codes.RecoveryCodes;
import gatehouse.signin.passkeys.Passkeys;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.Session;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is asked beyond a password: on the way in, and again before what is sensitive.
@Service
public class SecondFactors {
  private final AuthenticatorApps apps;
  private final RecoveryCodes recovery;
  private final Passkeys passkeys;
  private final BackOff backOff;
  private final Entries entries;

  SecondFactors(
      AuthenticatorApps apps,
      RecoveryCodes recovery,
      Passkeys passkeys,
      BackOff backOff,
      Entries entries) {
    this.apps = apps;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.backOff = backOff;
    this.entries = entries;
  }

  /// With a code: of the app, or of the sheet of recovery codes.
  @Transactional
  public Outcome withCode(Session session, String typed, Origin from) {
    var person = session.person();
    var guess = Guess.code(person.toString());
    var wait = backOff.guess(List.of(guess));
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    var proof = proof(person, typed);
    if (proof.isEmpty()) {
      return entries.fail(Optional.of(person), "second factor", from);
    }
    backOff.right(guess);
    return entries.prove(session, proof.get());
  }

  private Optional<Proof> proof(PersonId person, String typed) {
    if (apps.take(person, typed)) {
      return Optional.of(Proof.CODE);
    }
    return recovery.take(person, typed) ? Optional.of(Proof.RECOVERY_CODE) : Optional.empty();
  }

  /// With a passkey of the same person.
  @Transactional
  public Outcome withPasskey(Session session, String ticket, String answer, Origin from) {
    var person = session.person();
    return passkeys.shown(ticket, answer).filter(person::equals).isPresent()
        ? entries.prove(session, Proof.PASSKEY)
        : entries.fail(Optional.of(person), "second factor", from);
  }

  /// With what they have just set up.
  @Transactional
  public Outcome withNew(Session session, Proof proof) {
    return entries.prove(session, proof);
  }
}
