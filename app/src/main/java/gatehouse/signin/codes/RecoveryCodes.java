package gatehouse.signin.codes;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.signin.passwords.PasswordHashes;
import gatehouse.signin.secrets.Random;
import gatehouse.tenancy.Utc;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ten codes on paper for the day when the telephone is lost, each good for once.
///
/// A code has 60 random bits, twelve letters and digits. That is less than 112, so it is kept like
/// a password (OWASP ASVS 5.0, 6.5.2); its first two letters find it among the ten.
@Service
public class RecoveryCodes {
  private static final int HOW_MANY = 10;
  private static final int LETTERS = 12;
  private static final int BEGINS = 2;

  private final PasswordHashes hashes;
  private final JdbcClient database;
  private final InstantSource clock;

  RecoveryCodes(PasswordHashes hashes, JdbcClient database, InstantSource clock) {
    this.hashes = hashes;
    this.database = database;
    this.clock = clock;
  }

  /// Ten new ones with their hashes; nothing is kept yet.
  ///
  /// @param hashes by the code's beginning
  public record Sheet(List<String> codes, Map<String, String> hashes) {
    @Override
    public String toString() {
      return "Sheet[not shown]";
    }
  }

  /// Makes ten. Do it before the transaction: hashing takes a while.
  public Sheet make() {
    var made = new LinkedHashMap<String, String>();
    var codes = new ArrayList<String>();
    while (codes.size() < HOW_MANY) {
      var code = Random.letters(LETTERS);
      if (made.putIfAbsent(begin(code), hashes.hash(code)) == null) {
        codes.add(code.replaceAll("(.{4})(?!$)", "$1-"));
      }
    }
    return new Sheet(List.copyOf(codes), Map.copyOf(made));
  }

  /// Keeps these in place of all former ones.
  @Transactional
  public void keep(PersonId person, Sheet sheet) {
    remove(person);
    sheet
        .hashes()
        .forEach((begins, hash) ->
            database
                .sql(
                    """
                    insert into signin.recovery_code (school_id, person_id, begins, hash)
                    values (:school, :person, :begins, :hash)
                    """)
                .param("school", school())
                .param("person", person.value())
                .param("begins", begins)
                .param("hash", hash)
                .update());
  }

  /// Takes a code, if it is good and was not used.
  @Transactional
  public boolean take(PersonId person, String typed) {
    var code = Random.asMade(typed);
    return code.length() == LETTERS
        && hashes.matches(code, hash(person, begin(code)))
        && note(person, begin(code));
  }

  /// How many are left.
  @Transactional(readOnly = true)
  public int left(PersonId person) {
    return database
        .sql(
            """
            select count(*) from signin.recovery_code
            where school_id = :school and person_id = :person and used is null
            """)
        .param("school", school())
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  @Transactional
  public void remove(PersonId person) {
    database
        .sql("delete from signin.recovery_code where school_id = :school and person_id = :person")
        .param("school", school())
        .param("person", person.value())
        .update();
  }

  private Optional<String> hash(PersonId person, String begins) {
    return database
        .sql(
            """
            select hash from signin.recovery_code
            where school_id = :school and person_id = :person and begins = :begins and used is null
            """)
        .param("school", school())
        .param("person", person.value())
        .param("begins", begins)
        .query(String.class)
        .optional();
  }

  private boolean note(PersonId person, String begins) {
    return database
            .sql(
                """
                update signin.recovery_code set used = :now
                where school_id = :school and person_id = :person and begins = :begins and used is null
                """)
            .param("school", school())
            .param("person", person.value())
            .param("begins", begins)
            .param("now", Utc.of(clock.instant()))
            .update()
        == 1;
  }

  private static String begin(String code) {
    return code.substring(0, BEGINS);
  }
}
