package gatehouse.signin.secrets;

import static gatehouse.tenancy.Tenancy.school;
import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.tenancy.Utc;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a form carries from the page to its answer without anybody else reading or changing it: the
/// challenge of a passkey, the secret of an app that is being set up.
///
/// Nothing is stored until a ticket is handed in; then it is noted, and no ticket is taken twice.
@Component
public class Tickets {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);

  private final Secrets secrets;
  private final JdbcClient database;
  private final InstantSource clock;

  Tickets(Secrets secrets, JdbcClient database, InstantSource clock) {
    this.secrets = secrets;
    this.database = database;
    this.clock = clock;
  }

  /// A ticket for ten minutes.
  ///
  /// @param purpose what it is for, and for whom: it is good for nothing and nobody else
  public String issue(String purpose, String content) {
    var until = clock.instant().plus(GOOD_FOR).getEpochSecond();
    var sealed = secrets.seal((until + " " + content).getBytes(UTF_8), place(purpose));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /// What the ticket carries, without taking it: for a form that is shown again.
  public Optional<String> look(String purpose, String ticket) {
    return opened(purpose, ticket).map(text -> text.substring(text.indexOf(' ') + 1));
  }

  /// Takes the ticket; empty if it is not one, has run out, or was taken before.
  @Transactional
  public Optional<String> take(String purpose, String ticket) {
    var content = look(purpose, ticket);
    return content.filter(_ -> noted(ticket));
  }

  private Optional<String> opened(String purpose, String ticket) {
    try {
      var sealed = Base64.getUrlDecoder().decode(ticket);
      return secrets
          .open(sealed, place(purpose))
          .map(open -> new String(open, UTF_8))
          .filter(text -> clock.instant().isBefore(until(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Instant until(String text) {
    return Instant.ofEpochSecond(Long.parseLong(text.substring(0, text.indexOf(' '))));
  }

  private boolean noted(String ticket) {
    var now = clock.instant();
    database
        .sql("delete from signin.used_ticket where school_id = :school and until < :now")
        .param("school", school())
        .param("now", Utc.of(now))
        .update();
    return database
            .sql(
                """
                insert into signin.used_ticket (school_id, digest, until)
                values (:school, :digest, :until) on conflict do nothing
                """)
            .param("school", school())
            .param("digest", Digest.of(ticket))
            .param("until", Utc.of(now.plus(GOOD_FOR)))
            .update()
        == 1;
  }

  private static String place(String purpose) {
    return "ticket/" + school() + "/" + purpose;
  }
}
