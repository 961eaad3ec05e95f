package gatehouse.signin;

import gatehouse.people.Email;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.signin.codes.AuthenticatorApps;
import gatehouse.signin.codes.NewApp;
import gatehouse.signin.codes.RecoveryCodes;
import gatehouse.signin.passkeys.Passkeys;
import gatehouse.signin.passwords.NewPassword;
import gatehouse.signin.passwords.PasswordHashes;
import gatehouse.signin.passwords.PasswordRules;
import gatehouse.signin.passwords.Passwords;
import gatehouse.signin.secrets.Tickets;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Sets up ways of signing in, for whoever may: on the first day, and later from the account page.
@Service
public class Enrolments {
  private static final String APP = "app-to-add/";

  private final People people;
  private final Schools schools;
  private final PasswordRules rules;
  private final PasswordHashes hashes;
  private final Passwords passwords;
  private final AuthenticatorApps apps;
  private final RecoveryCodes recovery;
  private final Passkeys passkeys;
  private final Tickets tickets;
  private final Records records;
  private final TransactionTemplate transactions;

  Enrolments(
      People people,
      Schools schools,
      PasswordRules rules,
      PasswordHashes hashes,
      Passwords passwords,
      AuthenticatorApps apps,
      RecoveryCodes recovery,
      Passkeys passkeys,
      Tickets tickets,
      Records records,
      TransactionTemplate transactions) {
    this.people = people;
    this.schools = schools;
    this.rules = rules;
    this.hashes = hashes;
    this.passwords = passwords;
    this.apps = apps;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.tickets = tickets;
    this.records = records;
    this.transactions = transactions;
  }

  /// Sets a password; what is wrong with it, or empty if it was set.
  public Optional<String> setPassword(PersonId person, String password) {
    var fault = rules.fault(new NewPassword(password, known(person)));
    if (fault.isEmpty()) {
      var hash = hashes.hash(password);
      transactions.executeWithoutResult(_ -> {
        passwords.set(person, hash);
        write("password.set", person);
      });
    }
    return fault;
  }

  /// What anybody who knows them would try first.
  private List<String> known(PersonId person) {
    var who = person(person);
    return List.of(
        who.name().given(),
        who.name().family(),
        who.name().knownAs().orElse(""),
        who.email().map(Email::value).orElse(""),
        school().name(),
        school().address().value(),
        "gatehouse");
  }

  /// An app to be set up.
  ///
  /// @param address what the picture says to the app
  /// @param ticket comes back with its first code
  public record AppAsked(NewApp app, String address, String ticket) {}

  public AppAsked proposeApp(PersonId person) {
    var app = AuthenticatorApps.propose();
    return asked(person, app, tickets.issue(APP + person, app.letters()));
  }

  /// The same app once more, after a wrong code; empty if that took too long.
  public Optional<AppAsked> sameApp(PersonId person, String ticket) {
    return tickets
        .look(APP + person, ticket)
        .map(letters -> asked(person, new NewApp(letters), ticket));
  }

  private AppAsked asked(PersonId person, NewApp app, String ticket) {
    return new AppAsked(app, app.address(school().name(), account(person)), ticket);
  }

  /// Keeps the app if the code is right, and makes recovery codes to go with it; empty if it is
  /// wrong.
  public Optional<List<String>> addApp(PersonId person, String ticket, String code) {
    var app = tickets.look(APP + person, ticket).map(NewApp::new);
    if (app.filter(asked -> apps.shows(asked, code)).isEmpty()) {
      return Optional.empty();
    }
    var sheet = recovery.make();
    var kept =
        transactions.execute(_ ->
            tickets.take(APP + person, ticket).isPresent()
                && keep(person, app.orElseThrow(), code, sheet));
    return Boolean.TRUE.equals(kept) ? Optional.of(sheet.codes()) : Optional.empty();
  }

  private boolean keep(PersonId person, NewApp app, String code, RecoveryCodes.Sheet sheet) {
    if (!apps.add(person, app, code)) {
      return false;
    }
    recovery.keep(person, sheet);
    write("app.added", person);
    return true;
  }

  /// Ten new recovery codes; the old ones are void.
  public List<String> newRecoveryCodes(PersonId person) {
    var sheet = recovery.make();
    transactions.executeWithoutResult(_ -> {
      recovery.keep(person, sheet);
      write("recovery-codes.made", person);
    });
    return sheet.codes();
  }

  @Transactional
  public Passkeys.Asked proposePasskey(PersonId person) {
    return passkeys.toAdd(person, account(person), person(person).name().full());
  }

  /// Adds the passkey that the browser has made; false if it is not what was asked for.
  @Transactional
  public boolean addPasskey(PersonId person, String ticket, String answer, String name) {
    var added = passkeys.add(person, ticket, answer, name);
    if (added) {
      write("passkey.added", person);
    }
    return added;
  }

  private void write(String kind, PersonId person) {
    records.write(Deed.by(person.value(), kind).about(person.value()));
  }

  private String account(PersonId person) {
    var who = person(person);
    return who.email().map(Email::value).orElse(who.name().full());
  }

  private Person person(PersonId id) {
    return people.find(id).orElseThrow();
  }

  private School school() {
    return schools.find(Tenancy.current().orElseThrow()).orElseThrow();
  }
}
