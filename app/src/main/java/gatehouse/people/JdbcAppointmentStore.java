package gatehouse.people;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAppointmentStore implements AppointmentStore {
  private static final String SELECT =
      """
      select id, person_id, role, starts, leaves from people.appointment where school_id = :school
      """;

  private final JdbcClient database;

  JdbcAppointmentStore(JdbcClient database) {
    this.database = database;
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
        .param("id", appointment.id().value())
        .param("person", appointment.person().value())
        .param("role", code(appointment.role()))
        .param("starts", appointment.starts())
        .param("leaves", appointment.leaves().orElse(null))
        .update();
  }

  @Override
  public void end(Appointment appointment) {
    database
        .sql(
            "update people.appointment set leaves = :leaves where school_id = :school and id = :id")
        .param("school", school())
        .param("id", appointment.id().value())
        .param("leaves", appointment.leaves().orElseThrow())
        .update();
  }

  @Override
  public void remove(AppointmentId id) {
    database
        .sql("delete from people.appointment where school_id = :school and id = :id")
        .param("school", school())
        .param("id", id.value())
        .update();
  }

  @Override
  public Optional<Appointment> find(AppointmentId id) {
    return database
        .sql(SELECT + " and id = :id")
        .param("school", school())
        .param("id", id.value())
        .query(JdbcAppointmentStore::appointment)
        .optional();
  }

  @Override
  public boolean lock(PersonId person) {
    return database
        .sql("select id from people.person where school_id = :school and id = :person for update")
        .param("school", school())
        .param("person", person.value())
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  @Override
  public List<Appointment> of(PersonId person) {
    return database
        .sql(SELECT + " and person_id = :person order by starts, role")
        .param("school", school())
        .param("person", person.value())
        .query(JdbcAppointmentStore::appointment)
        .list();
  }

  @Override
  public List<Appointment> all() {
    return database
        .sql(SELECT + " order by starts, role")
        .param("school", school())
        .query(JdbcAppointmentStore::appointment)
        .list();
  }

  @Override
  public Map<Role, Set<PersonId>> holding(Set<Role> roles, LocalDate day) {
    var holders = new EnumMap<Role, Set<PersonId>>(Role.class);
    database
        .sql(
            """
            select role, person_id from people.appointment
            where school_id = :school and role = any(:roles) and starts <= :day
              and (leaves is null or leaves >= :day)
            """)
        .param("school", school())
        .param("roles", roles.stream().map(JdbcAppointmentStore::code).toArray(String[]::new))
        .param("day", day)
        .query(row -> {
          holders
              .computeIfAbsent(role(row), _ -> new HashSet<>())
              .add(new PersonId(row.getObject("person_id", UUID.class)));
        });
    return holders;
  }

  private static String code(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Role role(ResultSet row) throws SQLException {
    return Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT));
  }

  private static Appointment appointment(ResultSet row, int number) throws SQLException {
    return new Appointment(
        new AppointmentId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        role(row),
        row.getObject("starts", LocalDate.class),
        Optional.ofNullable(row.getObject("leaves", LocalDate.class)));
  }
}
