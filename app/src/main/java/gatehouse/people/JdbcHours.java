package gatehouse.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The working hours among what [JdbcPeopleStore] keeps.
final class JdbcHours {
  private final JdbcClient database;

  JdbcHours(JdbcClient database) {
    this.database = database;
  }

  WorkingHours of(UUID school, PersonId id) {
    var termTimeOnly =
        database
            .sql(
                "select term_time_only from people.person where school_id = :school and id = :person")
            .param("school", school)
            .param("person", id.value())
            .query(Boolean.class)
            .optional()
            .orElse(true);
    var stretches =
        database
            .sql(
                """
                select day, starts, ends from people.working_hours
                where school_id = :school and person_id = :person
                """)
            .param("school", school)
            .param("person", id.value())
            .query(JdbcHours::stretch)
            .list();
    return new WorkingHours(termTimeOnly, stretches);
  }

  boolean save(UUID school, PersonId id, WorkingHours hours, int version) {
    var saved =
        database
                .sql(
                    """
                    update people.person set term_time_only = :termTimeOnly, version = :version + 1
                    where school_id = :school and id = :person and version = :version
                    """)
                .param("school", school)
                .param("person", id.value())
                .param("termTimeOnly", hours.termTimeOnly())
                .param("version", version)
                .update()
            == 1;
    if (saved) {
      replace(school, id, hours);
    }
    return saved;
  }

  private void replace(UUID school, PersonId id, WorkingHours hours) {
    database
        .sql("delete from people.working_hours where school_id = :school and person_id = :person")
        .param("school", school)
        .param("person", id.value())
        .update();
    for (var stretch : hours.stretches()) {
      database
          .sql(
              """
              insert into people.working_hours (school_id, person_id, day, starts, ends)
              values (:school, :person, :day, :starts, :ends)
              """)
          .param("school", school)
          .param("person", id.value())
          .param("day", stretch.day().getValue())
          .param("starts", stretch.from())
          .param("ends", stretch.until())
          .update();
    }
  }

  private static WorkingHours.Stretch stretch(ResultSet row, int number) throws SQLException {
    return new WorkingHours.Stretch(
        DayOfWeek.of(row.getInt("day")),
        row.getObject("starts", LocalTime.class),
        row.getObject("ends", LocalTime.class));
  }
}
