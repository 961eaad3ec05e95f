package gatehouse.training;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.rules.ClauseId;
import gatehouse.signing.EditionId;
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
class JdbcTrainingStore implements TrainingStore {
  private static final String PASSES =
      """
      select edition, person_id, hash, asked, at_once, passed from training.pass
      """;

  private final JdbcClient database;

  JdbcTrainingStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<Tried> tried(EditionId edition, PersonId person) {
    return database
        .sql(
            """
            select question, tries, answered_right is not null as answered from training.answer
            where school_id = :school and edition = :edition and person_id = :person
            """)
        .param("school", school())
        .param("edition", edition.value())
        .param("person", person.value())
        .query((row, _) ->
            new Tried(row.getString("question"), row.getInt("tries"), row.getBoolean("answered")))
        .list();
  }

  @Override
  public void answered(
      EditionId edition, PersonId person, String question, boolean right, Instant at) {
    database
        .sql(
            """
            insert into training.answer as known (school_id, edition, person_id, question, tries, answered_right)
            values (:school, :edition, :person, :question, 1, :right)
            on conflict (school_id, edition, person_id, question) do update
            set tries = known.tries + 1, answered_right = excluded.answered_right
            where known.answered_right is null
            """)
        .param("school", school())
        .param("edition", edition.value())
        .param("person", person.value())
        .param("question", question)
        .param("right", right ? Utc.of(at) : null)
        .update();
  }

  @Override
  public boolean add(Pass pass) {
    return database
            .sql(
                """
                insert into training.pass (school_id, edition, person_id, hash, asked, at_once, passed)
                values (:school, :edition, :person, :hash, :asked, :atOnce, :passed)
                on conflict (school_id, edition, person_id) do nothing
                """)
            .param("school", school())
            .param("edition", pass.edition().value())
            .param("person", pass.person().value())
            .param("hash", pass.hash())
            .param("asked", pass.asked())
            .param("atOnce", pass.atOnce())
            .param("passed", Utc.of(pass.at()))
            .update()
        == 1;
  }

  @Override
  public Optional<Pass> pass(EditionId edition, PersonId person) {
    return database
        .sql(PASSES + "where school_id = :school and edition = :edition and person_id = :person")
        .param("school", school())
        .param("edition", edition.value())
        .param("person", person.value())
        .query(JdbcTrainingStore::pass)
        .optional();
  }

  @Override
  public List<Pass> passes(EditionId edition) {
    return database
        .sql(
            PASSES
                + "where school_id = :school and edition = :edition order by passed desc, person_id")
        .param("school", school())
        .param("edition", edition.value())
        .query(JdbcTrainingStore::pass)
        .list();
  }

  /// A question is named after its clause and norm, `HC-4.2.1`; two about one clause count as two.
  @Override
  public List<Known> known(EditionId edition) {
    return database
        .sql(
            """
            select regexp_replace(question, '[.][0-9]+$', '') as clause, count(*) as people,
              count(*) filter (where tries = 1 and answered_right is not null) as at_once
            from training.answer where school_id = :school and edition = :edition
            group by 1 order by 1
            """)
        .param("school", school())
        .param("edition", edition.value())
        .query((row, _) ->
            new Known(
                new ClauseId(row.getString("clause")), row.getInt("people"), row.getInt("at_once")))
        .list();
  }

  @Override
  public boolean demanded() {
    return database
        .sql("select before_signing from training.rule where school_id = :school")
        .param("school", school())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  @Override
  public void demand(boolean demanded) {
    database
        .sql(
            """
            insert into training.rule (school_id, before_signing) values (:school, :demanded)
            on conflict (school_id) do update set before_signing = excluded.before_signing
            """)
        .param("school", school())
        .param("demanded", demanded)
        .update();
  }

  private static Pass pass(ResultSet row, int number) throws SQLException {
    return new Pass(
        new EditionId(row.getObject("edition", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("hash"),
        row.getInt("asked"),
        row.getInt("at_once"),
        Utc.in(row, "passed"));
  }
}
