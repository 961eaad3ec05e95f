package gatehouse.people;

import gatehouse.schools.Counted;
import gatehouse.schools.Counter;
import gatehouse.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts who is at the school today; somebody with two roles of one kind counts once.
@Component
class CountedPeople implements Counted {
  private final JdbcClient database;
  private final Today today;

  CountedPeople(JdbcClient database, Today today) {
    this.database = database;
    this.today = today;
  }

  @Override
  public Map<Counter, Long> now() {
    return database
        .sql(
            """
            select count(distinct person_id) filter (where role = 'pupil') as pupils,
              count(distinct person_id) filter (where role = 'parent') as parents,
              count(distinct person_id) filter (where role in ('governor', 'chair')) as governors,
              count(distinct person_id) filter (where role not in
                ('pupil', 'parent', 'governor', 'chair', 'volunteer', 'trust_officer')) as staff
            from people.appointment
            where school_id = :school and starts <= :today and (leaves is null or leaves >= :today)
            """)
        .param("school", Tenancy.school())
        .param("today", today.day())
        .query(CountedPeople::counts)
        .single();
  }

  private static Map<Counter, Long> counts(ResultSet row, int number) throws SQLException {
    return Map.of(
        Counter.PUPILS, row.getLong("pupils"),
        Counter.PARENTS, row.getLong("parents"),
        Counter.GOVERNORS, row.getLong("governors"),
        Counter.STAFF, row.getLong("staff"));
  }
}
