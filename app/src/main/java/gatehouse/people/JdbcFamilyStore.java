package gatehouse.people;

import static gatehouse.tenancy.Tenancy.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcFamilyStore implements FamilyStore {
  private static final String SELECT =
      """
      select parent_id, child_id, relation, may_be_contacted, parental_responsibility
      from people.parent_link where school_id = :school
      """;

  private final JdbcClient database;

  JdbcFamilyStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void save(ParentLink link) {
    pair(
            """
            insert into people.parent_link
              (school_id, child_id, parent_id, relation, may_be_contacted, parental_responsibility)
            values (:school, :other, :one, :relation, :contacted, :responsible)
            on conflict (school_id, child_id, parent_id) do update
            set relation = excluded.relation, may_be_contacted = excluded.may_be_contacted,
              parental_responsibility = excluded.parental_responsibility
            """,
            link.parent(),
            link.child())
        .param("relation", link.relation().code())
        .param("contacted", link.mayBeContacted())
        .param("responsible", link.parentalResponsibility())
        .update();
  }

  @Override
  public boolean remove(PersonId parent, PersonId child) {
    return pair(
                """
                delete from people.parent_link
                where school_id = :school and parent_id = :one and child_id = :other
                """,
                parent,
                child)
            .update()
        == 1;
  }

  @Override
  public Optional<ParentLink> find(PersonId parent, PersonId child) {
    return pair(SELECT + " and parent_id = :one and child_id = :other", parent, child)
        .query(JdbcFamilyStore::link)
        .optional();
  }

  @Override
  public List<ParentLink> parentsOf(PersonId child) {
    return of(SELECT + " and child_id = :person", child);
  }

  @Override
  public List<ParentLink> childrenOf(PersonId parent) {
    return of(SELECT + " and parent_id = :person", parent);
  }

  private List<ParentLink> of(String sql, PersonId person) {
    return database
        .sql(sql)
        .param("school", school())
        .param("person", person.value())
        .query(JdbcFamilyStore::link)
        .list();
  }

  @Override
  public List<ParentLink> all() {
    return database.sql(SELECT).param("school", school()).query(JdbcFamilyStore::link).list();
  }

  @Override
  public boolean addPartners(PersonId one, PersonId other) {
    return pair(
                """
                insert into people.partner (school_id, one_id, other_id)
                values (:school, least(:one, :other), greatest(:one, :other)) on conflict do nothing
                """,
                one,
                other)
            .update()
        == 1;
  }

  @Override
  public boolean removePartners(PersonId one, PersonId other) {
    return pair(
                """
                delete from people.partner where school_id = :school
                  and one_id = least(:one, :other) and other_id = greatest(:one, :other)
                """,
                one,
                other)
            .update()
        == 1;
  }

  @Override
  public Set<PersonId> partnersOf(PersonId person) {
    return database
        .sql(
            """
            select other_id from people.partner where school_id = :school and one_id = :person
            union all
            select one_id from people.partner where school_id = :school and other_id = :person
            """)
        .param("school", school())
        .param("person", person.value())
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  private JdbcClient.StatementSpec pair(String sql, PersonId one, PersonId other) {
    return database
        .sql(sql)
        .param("school", school())
        .param("one", one.value())
        .param("other", other.value());
  }

  private static ParentLink link(ResultSet row, int number) throws SQLException {
    return new ParentLink(
        new PersonId(row.getObject("parent_id", UUID.class)),
        new PersonId(row.getObject("child_id", UUID.class)),
        Relation.ofCode(row.getString("relation")).orElseThrow(),
        row.getBoolean("may_be_contacted"),
        row.getBoolean("parental_responsibility"));
  }
}
