package gatehouse.advice;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// The counts in PostgreSQL. Rows are added in the order of their keys, so that two services on one
/// database cannot block each other.
@Repository
class JdbcAskedStore implements AskedStore {
  private static final String ADD_QUESTION =
      """
      insert into advice.asked (day, policy, act, verdict, times) values (?, ?, ?, ?, ?)
      on conflict (day, policy, act, verdict) do update set times = asked.times + excluded.times
      """;

  private static final String ADD_CITATION =
      """
      insert into advice.cited (day, policy, clause, times) values (?, ?, ?, ?)
      on conflict (day, policy, clause) do update set times = cited.times + excluded.times
      """;

  private static final String MOST_ASKED =
      """
      select act, sum(times) as times from advice.asked where day >= ?
      group by act order by sum(times) desc, act limit 6
      """;

  private static final String MOST_CITED =
      """
      select policy, clause, sum(times) as times from advice.cited where day >= ?
      group by policy, clause order by sum(times) desc, policy, clause limit 20
      """;

  private final JdbcTemplate database;
  private final TransactionTemplate together;

  JdbcAskedStore(JdbcTemplate database, TransactionTemplate together) {
    this.database = database;
    this.together = together;
  }

  @Override
  public void add(Map<Counted, Long> counts) {
    together.executeWithoutResult(_ -> {
      database.batchUpdate(ADD_QUESTION, rows(counts, Counted.Question.class));
      database.batchUpdate(ADD_CITATION, rows(counts, Counted.Citation.class));
    });
  }

  @Override
  public AskedMost most(LocalDate since) {
    Date from = Date.valueOf(since);
    return new AskedMost(
        database.query(
            MOST_ASKED,
            (row, _) -> new AskedMost.Asked(row.getString("act"), row.getLong("times")),
            from),
        database.query(
            MOST_CITED,
            (row, _) ->
                new AskedMost.Cited(
                    row.getString("policy"), row.getString("clause"), row.getLong("times")),
            from));
  }

  private static List<Object[]> rows(Map<Counted, Long> counts, Class<? extends Counted> kind) {
    return counts.entrySet().stream()
        .filter(count -> kind.isInstance(count.getKey()))
        .sorted(java.util.Comparator.comparing(count -> count.getKey().toString()))
        .map(count -> row(count.getKey(), count.getValue()))
        .toList();
  }

  private static Object[] row(Counted counted, long times) {
    return switch (counted) {
      case Counted.Question(LocalDate day, String policy, String act, String verdict) ->
          new Object[] {Date.valueOf(day), policy, act, verdict, times};
      case Counted.Citation(LocalDate day, String policy, String clause) ->
          new Object[] {Date.valueOf(day), policy, clause, times};
    };
  }
}
