package gatehouse.adoption;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.tenancy.Utc;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAdoptionStore implements AdoptionStore {
  private final JdbcClient database;

  JdbcAdoptionStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public int nextNumber() {
    return database
        .sql(
            """
            select coalesce(max(number), 0) + 1 from adoption.adoption where school_id = :school
            """)
        .param("school", school())
        .query(Integer.class)
        .single();
  }

  @Override
  public boolean add(Adoption adoption) {
    return values(
                """
                insert into adoption.adoption (school_id, id, number, version, state, pack, texts, tailoring,
                  author_id, begun, asked, opened, closes, reviewed_by, reviewed, body, decided, minute,
                  present, members, delegate, delegation, recorded_by, recorded, hash, published_by,
                  published, starts, review, change)
                values (:school, :id, :number, :version, :state, :pack, :texts, :tailoring,
                  :author_id, :begun, :asked, :opened, :closes, :reviewed_by, :reviewed, :body, :decided, :minute,
                  :present, :members, :delegate, :delegation, :recorded_by, :recorded, :hash, :published_by,
                  :published, :starts, :review, :change)
                on conflict do nothing
                """,
                adoption)
            .update()
        == 1;
  }

  @Override
  public boolean save(Adoption adoption) {
    return values(
                """
                update adoption.adoption
                set version = :version + 1, state = :state, tailoring = :tailoring, asked = :asked,
                  opened = :opened, closes = :closes, reviewed_by = :reviewed_by, reviewed = :reviewed,
                  body = :body, decided = :decided, minute = :minute, present = :present,
                  members = :members, delegate = :delegate, delegation = :delegation,
                  recorded_by = :recorded_by, recorded = :recorded, hash = :hash,
                  published_by = :published_by, published = :published, starts = :starts,
                  review = :review, change = :change
                where school_id = :school and id = :id and version = :version
                """,
                adoption)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec values(String sql, Adoption adoption) {
    return database.sql(sql).param("school", school()).params(AdoptionValues.of(adoption));
  }

  @Override
  public Optional<Adoption> find(AdoptionId id) {
    return database
        .sql(AdoptionRow.SELECT + "where school_id = :school and id = :id")
        .param("school", school())
        .param("id", id.value())
        .query(AdoptionRow::read)
        .optional();
  }

  @Override
  public List<Adoption> kept() {
    return database
        .sql(
            AdoptionRow.SELECT
                + "where school_id = :school and state <> 'discarded' order by number")
        .param("school", school())
        .query(AdoptionRow::read)
        .list();
  }

  @Override
  public void add(Comment comment) {
    database
        .sql(
            """
            insert into adoption.comment (school_id, id, adoption_id, person_id, at, clause, says)
            values (:school, :id, :adoption, :person, :at, :clause, :says)
            """)
        .param("school", school())
        .param("id", UUID.randomUUID())
        .param("adoption", comment.adoption().value())
        .param("person", comment.by().value())
        .param("at", Utc.of(comment.at()))
        .param("clause", comment.clause().orElse(null))
        .param("says", comment.says())
        .update();
  }

  @Override
  public List<Comment> comments(AdoptionId id) {
    return database
        .sql(
            """
            select person_id, at, clause, says from adoption.comment
            where school_id = :school and adoption_id = :adoption order by at, id
            """)
        .param("school", school())
        .param("adoption", id.value())
        .query((row, _) ->
            new Comment(
                id,
                new PersonId(row.getObject("person_id", UUID.class)),
                Utc.in(row, "at"),
                Optional.ofNullable(row.getString("clause")),
                row.getString("says")))
        .list();
  }
}
