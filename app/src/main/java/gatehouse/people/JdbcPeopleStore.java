package gatehouse.people;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class JdbcPeopleStore implements PeopleStore {
  private static final String SELECT =
      """
      select id, given, family, known_as, email, reference, year_group, born, version
      from people.person where school_id = :school
      """;

  private static final String SERVING =
      """
      select id, given, family, known_as, email, reference, year_group, born, version, roles
      from people.person p join lateral (
        select array_agg(distinct role) as roles from people.appointment a
        where a.school_id = p.school_id and a.person_id = p.id
          and starts <= :day and (leaves is null or leaves >= :day)) held on roles is not null
      where school_id = :school
      """;

  private final JdbcClient database;
  private final JdbcHours hours;

  JdbcPeopleStore(JdbcClient database) {
    this.database = database;
    this.hours = new JdbcHours(database);
  }

  @Override
  public void add(Person person) {
    values(
            """
            insert into people.person
              (school_id, id, given, family, known_as, sort_key, email, reference, year_group, born, version)
            values
              (:school, :id, :given, :family, :knownAs, :sortKey, :email, :reference, :year, :born, :version)
            """,
            person)
        .update();
  }

  @Override
  public boolean save(Person person) {
    return values(
                """
                update people.person
                set given = :given, family = :family, known_as = :knownAs, sort_key = :sortKey, email = :email,
                  reference = :reference, year_group = :year, born = :born, version = :version + 1
                where school_id = :school and id = :id and version = :version
                """,
                person)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec values(String sql, Person person) {
    return database
        .sql(sql)
        .param("school", school())
        .param("id", person.id().value())
        .param("given", person.name().given())
        .param("family", person.name().family())
        .param("knownAs", person.name().knownAs().orElse(null))
        .param("sortKey", Folded.of(person.name()).value())
        .param("email", person.email().map(Email::value).orElse(null))
        .param("reference", person.reference().orElse(null))
        .param("year", person.year().map(YearGroup::code).orElse(null))
        .param("born", person.born().orElse(null))
        .param("version", person.version());
  }

  @Override
  public void lockClaims() {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('people.claims ' || :school, 0))")
        .param("school", school().toString())
        .query((_, _) -> true)
        .list();
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return one(SELECT + " and id = :wanted", id.value());
  }

  @Override
  public Optional<Person> find(Email email) {
    return one(SELECT + " and email = :wanted", email.value());
  }

  @Override
  public Optional<Person> withReference(String reference) {
    return one(SELECT + " and reference = :wanted", reference);
  }

  private Optional<Person> one(String sql, Object wanted) {
    return database
        .sql(sql)
        .param("school", school())
        .param("wanted", wanted)
        .query(PersonRow::of)
        .optional();
  }

  @Override
  public List<Serving> adults(LocalDate day) {
    return serving(
        database.sql(
            SERVING
                + """
                and p.id in (
                  select a.person_id from people.appointment a
                  where a.school_id = :school and a.role not in ('pupil', 'parent')
                    and a.starts <= :day and (a.leaves is null or a.leaves >= :day))
                order by sort_key, id
                """),
        day);
  }

  @Override
  public List<Serving> serving(Set<PersonId> people, LocalDate day) {
    return serving(
        database
            .sql(SERVING + "and p.id = any(:people::uuid[]) order by sort_key, id")
            .param("people", people.stream().map(PersonId::toString).toArray(String[]::new)),
        day);
  }

  private static List<Serving> serving(StatementSpec sought, LocalDate day) {
    return sought
        .param("school", school())
        .param("day", day)
        .query((row, number) -> new Serving(PersonRow.of(row, number), roles(row)))
        .list();
  }

  private static Set<Role> roles(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("roles").getArray())
        .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Person> all() {
    return database
        .sql(SELECT + " order by sort_key, id")
        .param("school", school())
        .query(PersonRow::of)
        .list();
  }

  @Override
  public WorkingHours hours(PersonId id) {
    return hours.of(school(), id);
  }

  @Override
  public boolean save(PersonId id, WorkingHours worked, int version) {
    return hours.save(school(), id, worked, version);
  }
}
