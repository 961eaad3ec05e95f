package gatehouse.signin;

import gatehouse.people.Email;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.signin.backoff.BackOff;
import gatehouse.signin.backoff.Guess;
import gatehouse.signin.passkeys.Passkeys;
import gatehouse.signin.passwords.NewPassword;
import gatehouse.signin.passwords.PasswordHashes;
import gatehouse.signin.passwords.Passwords;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.Way;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ways into the school for which this thread works.
///
/// A stranger learns nothing here: an address that nobody has, an address without a password and a
/// wrong password get one answer, after the same work (OWASP ASVS 5.0, 6.3.8).
@Service
public class SignIns {
  private final People people;
  private final Adults adults;
  private final Passwords passwords;
  private final PasswordHashes hashes;
  private final Passkeys passkeys;
  private final BackOff backOff;
  private final Entries entries;

  SignIns(
      People people,
      Adults adults,
      Passwords passwords,
      PasswordHashes hashes,
      Passkeys passkeys,
      BackOff backOff,
      Entries entries) {
    this.people = people;
    this.adults = adults;
    this.passwords = passwords;
    this.hashes = hashes;
    this.passkeys = passkeys;
    this.backOff = backOff;
    this.entries = entries;
  }

  /// With an e-mail address and a password: whoever gets it right is half in. In no transaction: a
  /// password takes a while.
  public Outcome withPassword(String email, String password, Origin from) {
    var guess = from.mark().map(Guess::device).orElseGet(() -> Guess.account(account(email)));
    var wait = backOff.guess(List.of(guess, Guess.address(from.network())));
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    var person = person(email);
    var hash = person.flatMap(passwords::hash);
    if (!hashes.matches(shortened(password), hash) || person.filter(adults::include).isEmpty()) {
      return entries.fail(person, "password", from);
    }
    backOff.right(guess);
    passwords.renew(person.orElseThrow(), password, hash.orElseThrow());
    return entries.begin(person.orElseThrow(), Way.PASSWORD, Optional.empty(), from);
  }

  /// What is longer than any password of ours is none; hashing all of it would be a gift to whoever
  /// sends it.
  private static String shortened(String password) {
    return password.substring(0, Math.min(password.length(), 2 * NewPassword.LONGEST + 1));
  }

  /// How an account is known to a browser and to the counters, whether anybody has it or not.
  public static String account(String email) {
    return Tenancy.current().orElseThrow() + "/" + email.strip().toLowerCase(Locale.ROOT);
  }

  private Optional<PersonId> person(String email) {
    try {
      return people.find(new Email(email)).map(Person::id);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// With a passkey, which is two factors at once.
  @Transactional
  public Outcome withPasskey(String ticket, String answer, Origin from) {
    var wait = backOff.guess(List.of(Guess.address(from.network())));
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    var person = passkeys.shown(ticket, answer).filter(adults::include);
    return person.isPresent()
        ? entries.begin(person.get(), Way.PASSKEY, Optional.of(Proof.PASSKEY), from)
        : entries.fail(person, "passkey", from);
  }

  /// With the school's own identity provider, which has vouched for this person.
  ///
  /// @param secondFactor whether the provider has seen one
  @Transactional
  public Outcome withIdentity(PersonId person, boolean secondFactor, Origin from) {
    if (!adults.include(person)) {
      return entries.fail(Optional.of(person), "identity", from);
    }
    var proof = secondFactor ? Optional.of(Proof.IDENTITY) : Optional.<Proof>empty();
    return entries.begin(person, Way.IDENTITY, proof, from);
  }

  /// Somebody of a demonstration, by one click.
  @Transactional
  public Outcome inDemonstration(PersonId person, Origin from) {
    return adults.today(person).isPresent()
        ? entries.begin(person, Way.DEMONSTRATION, Optional.of(Proof.DEMONSTRATION), from)
        : new Outcome.Wrong();
  }
}
