package gatehouse.signin.codes;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.signin.secrets.Random;
import gatehouse.signin.secrets.Secrets;
import gatehouse.tenancy.Utc;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The authenticator apps of the school for which this thread works: one a person.
@Service
public class AuthenticatorApps {
  private static final long NONE_TAKEN = 0;

  private final Secrets secrets;
  private final JdbcClient database;
  private final InstantSource clock;

  AuthenticatorApps(Secrets secrets, JdbcClient database, InstantSource clock) {
    this.secrets = secrets;
    this.database = database;
    this.clock = clock;
  }

  /// One to be set up; nothing is kept until its first code is right.
  public static NewApp propose() {
    return new NewApp(Base32.encode(Random.bytes(Totp.SECRET_BYTES)));
  }

  /// Whether this is the app's code now.
  public boolean shows(NewApp app, String code) {
    return Totp.match(app.secret(), code, clock.instant(), NONE_TAKEN).isPresent();
  }

  /// Keeps the app in place of any other, if this is its code now.
  @Transactional
  public boolean add(PersonId person, NewApp app, String code) {
    var step = Totp.match(app.secret(), code, clock.instant(), NONE_TAKEN);
    step.ifPresent(taken -> keep(person, app, taken));
    return step.isPresent();
  }

  private void keep(PersonId person, NewApp app, long step) {
    database
        .sql(
            """
            insert into signin.app (school_id, person_id, secret, last_step, since)
            values (:school, :person, :secret, :step, :now)
            on conflict (school_id, person_id) do update
            set secret = excluded.secret, last_step = excluded.last_step, since = excluded.since
            """)
        .param("school", school())
        .param("person", person.value())
        .param("secret", secrets.seal(app.secret(), place(person)))
        .param("step", step)
        .param("now", Utc.of(clock.instant()))
        .update();
  }

  @Transactional(readOnly = true)
  public boolean has(PersonId person) {
    return find(person).isPresent();
  }

  /// Takes a code; each is good for once.
  @Transactional
  public boolean take(PersonId person, String code) {
    return find(person)
        .flatMap(kept -> Totp.match(kept.app().secret(), code, clock.instant(), kept.lastStep()))
        .filter(step -> note(person, step))
        .isPresent();
  }

  /// The row decides between two who hand in the same code at once.
  private boolean note(PersonId person, long step) {
    return database
            .sql(
                """
                update signin.app set last_step = :step
                where school_id = :school and person_id = :person and last_step < :step
                """)
            .param("school", school())
            .param("person", person.value())
            .param("step", step)
            .update()
        == 1;
  }

  @Transactional
  public void remove(PersonId person) {
    database
        .sql("delete from signin.app where school_id = :school and person_id = :person")
        .param("school", school())
        .param("person", person.value())
        .update();
  }

  private record Kept(NewApp app, long lastStep) {}

  private Optional<Kept> find(PersonId person) {
    return database
        .sql(
            """
            select secret, last_step from signin.app
            where school_id = :school and person_id = :person
            """)
        .param("school", school())
        .param("person", person.value())
        .query((row, _) -> new Kept(open(row.getBytes("secret"), person), row.getLong("last_step")))
        .optional();
  }

  private NewApp open(byte[] sealed, PersonId person) {
    return secrets
        .open(sealed, place(person))
        .map(secret -> new NewApp(Base32.encode(secret)))
        .orElseThrow(() ->
            new IllegalStateException(
                "The key file does not fit the database: codes cannot be read"));
  }

  private static String place(PersonId person) {
    return "app/" + school() + "/" + person;
  }
}
