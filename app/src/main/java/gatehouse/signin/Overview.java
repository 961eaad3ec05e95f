package gatehouse.signin;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.signin.sessions.Session;
import gatehouse.tenancy.Utc;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who of a school can sign in, and who is signed in: for whoever looks after them.
@Service
public class Overview {
  private final JdbcClient database;
  private final InstantSource clock;

  Overview(JdbcClient database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Everybody who has a way of their own to sign in.
  @Transactional(readOnly = true)
  public Set<PersonId> ready() {
    return database
        .sql(
            """
            select person_id from signin.password where school_id = :school
            union select person_id from signin.passkey where school_id = :school
            union select person_id from signin.identity where school_id = :school
            """)
        .param("school", school())
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .set();
  }

  /// How many sessions everybody has who has any.
  @Transactional(readOnly = true)
  public Map<PersonId, Integer> sessions() {
    var now = clock.instant();
    return database
        .sql(
            """
            select person_id, count(*) as sessions from signin.session
            where school_id = :school and ends > :now and seen > :idle group by person_id
            """)
        .param("school", school())
        .param("now", Utc.of(now))
        .param("idle", Utc.of(now.minus(Session.IDLE)))
        .query((row, _) ->
            Map.entry(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("sessions")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
