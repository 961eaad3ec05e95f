package gatehouse.signin.passwords;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.tenancy.Utc;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The passwords of the school for which this thread works.
@Service
public class Passwords {
  private final PasswordHashes hashes;
  private final JdbcClient database;
  private final InstantSource clock;

  Passwords(PasswordHashes hashes, JdbcClient database, InstantSource clock) {
    this.hashes = hashes;
    this.database = database;
    this.clock = clock;
  }

  /// The hash of somebody's password; empty if they have none.
  @Transactional(readOnly = true)
  public Optional<String> hash(PersonId person) {
    return database
        .sql("select hash from signin.password where school_id = :school and person_id = :person")
        .param("school", school())
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  /// Sets it, whatever it was. Hash it before the transaction: that takes a while.
  ///
  /// @param hash by [PasswordHashes#hash]
  @Transactional
  public void set(PersonId person, String hash) {
    database
        .sql(
            """
            insert into signin.password (school_id, person_id, hash, since)
            values (:school, :person, :hash, :now)
            on conflict (school_id, person_id) do update set hash = excluded.hash, since = excluded.since
            """)
        .param("school", school())
        .param("person", person.value())
        .param("hash", hash)
        .param("now", Utc.of(clock.instant()))
        .update();
  }

  /// Brings the hash of a password that was just right up to the present parameters.
  public void renew(PersonId person, String password, String hash) {
    if (hashes.isOutdated(hash)) {
      set(person, hashes.hash(password));
    }
  }

  @Transactional
  public void remove(PersonId person) {
    database
        .sql("delete from signin.password where school_id = :school and person_id = :person")
        .param("school", school())
        .param("person", person.value())
        .update();
  }
}
