package gatehouse.people;

import gatehouse.access.Role;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPeopleStore implements PeopleStore {
  private final JdbcClient database;

  JdbcPeopleStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Person person) {
    values(
            """
            insert into people.person (school_id, id, given, family, known_as, email, reference, version)
            values (:school, :id, :given, :family, :knownAs, :email, :reference, :version)
            """,
            person)
        .update();
  }

  @Override
  public boolean save(Person person) {
    return values(
                """
                update people.person
                set given = :given, family = :family, known_as = :knownAs, email = :email,
                  reference = :reference, version = :version + 1
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
        .param("email", person.email().map(Email::value).orElse(null))
        .param("reference", person.reference().orElse(null))
        .param("version", person.version());
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return database
        .sql(
            """
            select id, given, family, known_as, email, reference, version
            from people.person where school_id = :school and id = :id
            """)
        .param("school", school())
        .param("id", id.value())
        .query(JdbcPeopleStore::person)
        .optional();
  }

  @Override
  public void add(Appointment appointment) {
    database
        .sql(
            """
            insert into people.appointment (school_id, id, person_id, role, starts, leaves)
            values (:school, :id, :person, :role, :starts, :leaves)
            """)
        .param("school", school())
        .param("id", UUID.randomUUID())
        .param("person", appointment.person().value())
        .param("role", appointment.role().name().toLowerCase(Locale.ROOT))
        .param("starts", appointment.starts())
        .param("leaves", appointment.leaves().orElse(null))
        .update();
  }

  @Override
  public List<Appointment> appointments(PersonId id) {
    return database
        .sql(
            """
            select person_id, role, starts, leaves from people.appointment
            where school_id = :school and person_id = :person order by starts, role
            """)
        .param("school", school())
        .param("person", id.value())
        .query(JdbcPeopleStore::appointment)
        .list();
  }

  private static UUID school() {
    return Tenancy.current().map(SchoolId::value).orElseThrow();
  }

  static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        new Name(
            row.getString("given"),
            row.getString("family"),
            Optional.ofNullable(row.getString("known_as"))),
        Optional.ofNullable(row.getString("email")).map(Email::new),
        Optional.ofNullable(row.getString("reference")),
        row.getInt("version"));
  }

  private static Appointment appointment(ResultSet row, int number) throws SQLException {
    return new Appointment(
        new PersonId(row.getObject("person_id", UUID.class)),
        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
        row.getObject("starts", LocalDate.class),
        Optional.ofNullable(row.getObject("leaves", LocalDate.class)));
  }
}
