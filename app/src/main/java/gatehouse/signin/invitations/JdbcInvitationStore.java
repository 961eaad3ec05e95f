package gatehouse.signin.invitations;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcInvitationStore implements InvitationStore {
  private static final String SELECT =
      """
      select id, person_id, kind, path, made, made_by, until, used, withdrawn from signin.invitation
      """;

  private final JdbcClient database;

  JdbcInvitationStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Invitation invitation, byte[] token, Optional<byte[]> code) {
    database
        .sql(
            """
            insert into signin.invitation (school_id, id, person_id, kind, token, code, path, made, made_by, until)
            values (:school, :id, :person, :kind, :token, :code, :path, :made, :by, :until)
            """)
        .param("school", school())
        .param("id", invitation.id())
        .param("person", invitation.person().value())
        .param("kind", invitation.kind().name().toLowerCase(Locale.ROOT))
        .param("token", token)
        .param("code", code.orElse(null))
        .param("path", invitation.path())
        .param("made", Utc.of(invitation.made()))
        .param("by", invitation.madeBy())
        .param("until", Utc.of(invitation.until()))
        .update();
  }

  @Override
  public Optional<Invitation> withToken(byte[] token) {
    return database
        .sql(SELECT + "where school_id = :school and token = :token")
        .param("school", school())
        .param("token", token)
        .query(JdbcInvitationStore::invitation)
        .optional();
  }

  @Override
  public Optional<Invitation> withCode(byte[] code, Instant now) {
    return database
        .sql(
            SELECT
                + "where school_id = :school and code = :code and used is null and withdrawn is null and until > :now")
        .param("school", school())
        .param("code", code)
        .param("now", Utc.of(now))
        .query(JdbcInvitationStore::invitation)
        .optional();
  }

  @Override
  public List<Invitation> latest(int limit) {
    return database
        .sql(SELECT + "where school_id = :school order by made desc, id limit :limit")
        .param("school", school())
        .param("limit", limit)
        .query(JdbcInvitationStore::invitation)
        .list();
  }

  @Override
  public boolean use(UUID id, Instant now) {
    return database
            .sql(
                """
                update signin.invitation set used = :now
                where school_id = :school and id = :id and used is null and withdrawn is null and until > :now
                """)
            .param("school", school())
            .param("id", id)
            .param("now", Utc.of(now))
            .update()
        == 1;
  }

  @Override
  public boolean withdraw(UUID id, Instant now) {
    return database
            .sql(
                """
                update signin.invitation set withdrawn = :now
                where school_id = :school and id = :id and used is null and withdrawn is null
                """)
            .param("school", school())
            .param("id", id)
            .param("now", Utc.of(now))
            .update()
        == 1;
  }

  @Override
  public void withdrawAllOf(PersonId person, Instant now) {
    database
        .sql(
            """
            update signin.invitation set withdrawn = :now
            where school_id = :school and person_id = :person and used is null and withdrawn is null
            """)
        .param("school", school())
        .param("person", person.value())
        .param("now", Utc.of(now))
        .update();
  }

  private static Invitation invitation(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        Invitation.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("path"),
        Utc.in(row, "made"),
        row.getObject("made_by", UUID.class),
        Utc.in(row, "until"),
        Utc.ifAny(row, "used"),
        Utc.ifAny(row, "withdrawn"));
  }
}
