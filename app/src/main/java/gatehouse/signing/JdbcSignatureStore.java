package gatehouse.signing;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSignatureStore implements SignatureStore {
  private final JdbcClient database;

  JdbcSignatureStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Round round) {
    database
        .sql(
            """
            insert into signing.round (school_id, edition, cohort, number, hash, days, opened)
            values (:school, :edition, :cohort, :number, :hash, :days, :opened)
            on conflict (school_id, edition, cohort) do nothing
            """)
        .param("school", school())
        .param("edition", round.edition().value())
        .param("cohort", round.cohort().code())
        .param("number", round.number())
        .param("hash", round.hash())
        .param("days", round.days())
        .param("opened", Utc.of(round.opened()))
        .update();
  }

  @Override
  public List<Round> rounds(EditionId edition) {
    return database
        .sql(
            """
            select edition, cohort, number, hash, days, opened from signing.round
            where school_id = :school and edition = :edition
            """)
        .param("school", school())
        .param("edition", edition.value())
        .query(JdbcSignatureStore::round)
        .list();
  }

  @Override
  public boolean add(Signature signature) {
    return database
            .sql(
                """
                insert into signing.signature (school_id, edition, person_id, cohorts, roles, clause, hash, turn, asked,
                  chased, state, ended, manner, typed_name, signed_on, keyed_in_by, witness, carried_from,
                  words)
                values (:school, :edition, :person, :cohorts, :roles, :clause, :hash, :turn, :asked,
                  :chased, :state, :ended, :manner, :name, :on, :keyedInBy, :witness, :from,
                  :words)
                on conflict (school_id, edition, person_id, turn) do nothing
                """)
            .params(SignatureRow.values(signature))
            .param("school", school())
            .update()
        == 1;
  }

  @Override
  public boolean save(Signature signature) {
    return database
            .sql(
                """
                update signing.signature
                set cohorts = :cohorts, roles = :roles, clause = :clause, hash = :hash, turn = :turn, asked = :asked,
                  chased = :chased, state = :state, ended = :ended, manner = :manner, typed_name = :name,
                  signed_on = :on, keyed_in_by = :keyedInBy, witness = :witness, carried_from = :from, words = :words,
                  version = version + 1
                where school_id = :school and edition = :edition and person_id = :person and version = :version
                  and state <> 'signed'
                """)
            .params(SignatureRow.values(signature))
            .param("school", school())
            .update()
        == 1;
  }

  @Override
  public Optional<Signature> find(EditionId edition, PersonId person) {
    return database
        .sql(
            SignatureRow.SELECT
                + "where school_id = :school and edition = :edition and person_id = :person order by turn desc limit 1")
        .param("school", school())
        .param("edition", edition.value())
        .param("person", person.value())
        .query(SignatureRow::read)
        .optional();
  }

  @Override
  public List<Signature> of(EditionId edition) {
    return database
        .sql(
            "select distinct on (person_id) * from ("
                + SignatureRow.SELECT
                + "where school_id = :school and edition = :edition) asked order by person_id, turn desc")
        .param("school", school())
        .param("edition", edition.value())
        .query(SignatureRow::read)
        .list();
  }

  @Override
  public List<Signature> of(PersonId person) {
    return database
        .sql(
            SignatureRow.SELECT
                + "where school_id = :school and person_id = :person order by asked, edition, turn")
        .param("school", school())
        .param("person", person.value())
        .query(SignatureRow::read)
        .list();
  }

  @Override
  public List<Signature> unansweredBesides(EditionId edition) {
    return database
        .sql(
            SignatureRow.SELECT
                + "where school_id = :school and edition <> :edition and state = 'asked'")
        .param("school", school())
        .param("edition", edition.value())
        .query(SignatureRow::read)
        .list();
  }

  private static Round round(ResultSet row, int number) throws SQLException {
    return new Round(
        new EditionId(row.getObject("edition", UUID.class)),
        Cohort.ofCode(row.getString("cohort")),
        row.getInt("number"),
        row.getString("hash"),
        row.getInt("days"),
        Utc.in(row, "opened"));
  }
}
