package gatehouse.schools;

import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcCounterStore implements CounterStore {
  private final JdbcClient database;

  JdbcCounterStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Map<Counter, Long> deltas) {
    write(
        """
        insert into schools.counter as kept (school_id, name, value) values (:school, :name, :value)
        on conflict (school_id, name) do update set value = kept.value + excluded.value
        """,
        deltas);
  }

  @Override
  public void set(Map<Counter, Long> values) {
    write(
        """
        insert into schools.counter as kept (school_id, name, value) values (:school, :name, :value)
        on conflict (school_id, name) do update set value = excluded.value where kept.value <> excluded.value
        """,
        values);
  }

  /// Always in the same order, so that no two transactions wait for each other.
  private void write(String sql, Map<Counter, Long> values) {
    new TreeMap<>(values)
        .forEach((counter, value) ->
            database
                .sql(sql)
                .param("school", Tenancy.school())
                .param("name", counter.name().toLowerCase(Locale.ROOT))
                .param("value", value)
                .update());
  }

  /// School by school, through the index: a join reads the counts of every school there is, since
  /// the row policy has to look at each.
  @Override
  public List<SchoolFigures> ofTrust(TrustId trust) {
    return database
        .sql(
            """
            select s.id, s.name, c.counters, c.counts
            from schools.school s cross join lateral (
              select coalesce(array_agg(c.name), '{}') as counters, coalesce(array_agg(c.value), '{}') as counts
              from schools.counter c where c.school_id = s.id) c
            where s.trust_id = :trust and not s.office
            order by s.name, s.id
            """)
        .param("trust", trust.value())
        .query(JdbcCounterStore::figures)
        .list();
  }

  private static SchoolFigures figures(ResultSet row, int number) throws SQLException {
    var names = (String[]) row.getArray("counters").getArray();
    var values = (Long[]) row.getArray("counts").getArray();
    var counts = new EnumMap<Counter, Long>(Counter.class);
    for (var i = 0; i < names.length; i++) {
      counts.put(Counter.valueOf(names[i].toUpperCase(Locale.ROOT)), values[i]);
    }
    return new SchoolFigures(
        new SchoolId(row.getObject("id", UUID.class)), row.getString("name"), counts);
  }
}
