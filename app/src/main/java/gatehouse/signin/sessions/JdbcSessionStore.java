package gatehouse.signin.sessions;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.access.SignedIn;
import gatehouse.people.PersonId;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSessionStore implements SessionStore {
  private static final String COLUMNS =
      " school_id, id, person_id, way, way_at, proof, proof_at, begun, seen, ends, device ";

  private static final String SELECT = "select" + COLUMNS + "from signin.session ";

  /// One statement, since every request of somebody who is signed in asks it.
  private static final String USE =
      "with found as ("
          + SELECT
          + """
          where school_id = :school and secret = :secret),
          used as (
            update signin.session s set seen = :now from found f
            where s.school_id = f.school_id and s.id = f.id
              and f.ends > :now and f.seen > :idle and f.seen <= :due)
          """
          + "select"
          + COLUMNS
          + "from found";

  private final JdbcClient database;

  JdbcSessionStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Session session, byte[] secret) {
    database
        .sql(
            """
            insert into signin.session (school_id, id, person_id, secret, way, way_at, proof, proof_at,
              begun, seen, ends, device)
            values (:school, :id, :person, :secret, :way, :wayAt, :proof, :proofAt, :begun, :seen, :ends, :device)
            """)
        .param("school", school())
        .param("id", session.id())
        .param("person", session.who().person())
        .param("secret", secret)
        .param("way", session.way().stored())
        .param("wayAt", Utc.of(session.wayAt()))
        .param("proof", session.shown().map(shown -> shown.proof().stored()).orElse(null))
        .param("proofAt", session.shown().map(shown -> Utc.of(shown.at())).orElse(null))
        .param("begun", Utc.of(session.begun()))
        .param("seen", Utc.of(session.seen()))
        .param("ends", Utc.of(session.ends()))
        .param("device", session.device())
        .update();
  }

  @Override
  public Optional<Session> find(byte[] secret) {
    return database
        .sql(SELECT + "where school_id = :school and secret = :secret")
        .param("school", school())
        .param("secret", secret)
        .query(JdbcSessionStore::session)
        .optional();
  }

  @Override
  public List<Session> of(PersonId person) {
    return database
        .sql(SELECT + "where school_id = :school and person_id = :person order by seen desc, id")
        .param("school", school())
        .param("person", person.value())
        .query(JdbcSessionStore::session)
        .list();
  }

  @Override
  public Optional<Session> use(byte[] secret, Instant now, Instant due) {
    return database
        .sql(USE)
        .param("school", school())
        .param("secret", secret)
        .param("now", Utc.of(now))
        .param("idle", Utc.of(now.minus(Session.IDLE)))
        .param("due", Utc.of(due))
        .query(JdbcSessionStore::session)
        .optional();
  }

  @Override
  public void prove(UUID id, Session.Shown shown, Instant ends, byte[] secret) {
    database
        .sql(
            """
            update signin.session set proof = :proof, proof_at = :at, seen = :at, ends = :ends, secret = :secret
            where school_id = :school and id = :id
            """)
        .param("school", school())
        .param("id", id)
        .param("proof", shown.proof().stored())
        .param("at", Utc.of(shown.at()))
        .param("ends", Utc.of(ends))
        .param("secret", secret)
        .update();
  }

  @Override
  public boolean remove(UUID id, PersonId person) {
    return database
            .sql(
                """
                delete from signin.session
                where school_id = :school and id = :id and person_id = :person
                """)
            .param("school", school())
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  @Override
  public int removeOf(PersonId person, Optional<UUID> kept) {
    return database
        .sql(
            """
            delete from signin.session
            where school_id = :school and person_id = :person and (:kept::uuid is null or id <> :kept::uuid)
            """)
        .param("school", school())
        .param("person", person.value())
        .param("kept", kept.orElse(null))
        .update();
  }

  @Override
  public void removeOver(Instant now) {
    database
        .sql(
            """
            delete from signin.session
            where school_id = :school and (ends <= :now or seen <= :idle)
            """)
        .param("school", school())
        .param("now", Utc.of(now))
        .param("idle", Utc.of(now.minus(Session.IDLE)))
        .update();
  }

  private static Session session(ResultSet row, int number) throws SQLException {
    return new Session(
        row.getObject("id", UUID.class),
        new SignedIn(
            row.getObject("school_id", UUID.class), row.getObject("person_id", UUID.class)),
        Way.of(row.getString("way")),
        Utc.in(row, "way_at"),
        shown(row),
        Utc.in(row, "begun"),
        Utc.in(row, "seen"),
        Utc.in(row, "ends"),
        row.getString("device"));
  }

  private static Optional<Session.Shown> shown(ResultSet row) throws SQLException {
    var proof = row.getString("proof");
    return proof == null
        ? Optional.empty()
        : Optional.of(new Session.Shown(Proof.of(proof), Utc.in(row, "proof_at")));
  }
}
