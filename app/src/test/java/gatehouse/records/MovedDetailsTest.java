package gatehouse.records;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.database.ConnectionDetails;
import gatehouse.database.TemporaryPostgres;
import gatehouse.ledger.Commitment;
import gatehouse.ledger.Hash;
import gatehouse.ledger.Opening;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// V0010 moves the details of entries that were there before, and commits to them in SQL: what it
/// wrote must be what the program reads and commits to, byte by byte.
class MovedDetailsTest {
  private static final UUID SCHOOL = UUID.randomUUID();

  private static final List<Map<String, String>> DETAILS =
      List.of(
          Map.of("why", "retention"),
          Map.of("b", "second", "a", "first", "a-b", "between", "B", "capital"),
          Map.of("name", "Zoë Ó Briain", "empty", ""),
          Map.of("long", "x".repeat(10_000), "lines", "one\ntwo\ttabbed \"quoted\" \\ back"),
          Map.of("sign", "😀 and ﬀ", "naïve", "a name beyond ASCII"));

  private final String name = "moved_" + UUID.randomUUID().toString().replace("-", "");

  @BeforeEach
  void make() {
    on("gatehouse").sql("create database " + name).update();
  }

  @AfterEach
  void drop() {
    on("gatehouse").sql("drop database " + name + " with (force)").update();
  }

  @Test
  void whatSqlCommittedToIsWhatTheProgramCommitsTo() {
    migrate("9");
    var entries = new HashMap<UUID, Map<String, String>>();
    DETAILS.forEach(details -> entries.put(enter(details), details));
    var without = enter(Map.of());
    migrate("10");
    entries.forEach((entry, details) -> {
      var opening = opening(entry);
      assertThat(opening.content()).isEqualTo(details);
      assertThat(commitment(entry)).isEqualTo(opening.commitment());
    });
    assertThat(count("select count(*) from records.opening")).isEqualTo(DETAILS.size());
    assertThat(count("select count(*) from records.waiting")).isEqualTo(DETAILS.size() + 1);
    assertThat(
            count(
                "select count(*) from records.entry where commitment is null and id = '"
                    + without
                    + "'"))
        .isEqualTo(1);
  }

  private UUID enter(Map<String, String> details) {
    var id = UUID.randomUUID();
    on(name)
        .sql(
            """
            insert into records.entry (school_id, id, at, kind, details)
            values (:school, :id, now(), 'thing.done',
              (select coalesce(jsonb_object_agg(k, v), '{}') from unnest(:names::text[], :values::text[]) d (k, v)))
            """)
        .param("school", SCHOOL)
        .param("id", id)
        .param("names", details.keySet().toArray(String[]::new))
        .param("values", details.values().toArray(String[]::new))
        .update();
    return id;
  }

  private Opening opening(UUID entry) {
    return on(name)
        .sql("select salt, content from records.opening where entry_id = :entry")
        .param("entry", entry)
        .query((row, _) -> Opening.of(row.getBytes("salt"), row.getBytes("content")))
        .single();
  }

  private Commitment commitment(UUID entry) {
    return on(name)
        .sql("select commitment from records.entry where id = :entry")
        .param("entry", entry)
        .query((row, _) -> new Commitment(Hash.of(row.getBytes("commitment"))))
        .single();
  }

  private long count(String question) {
    return on(name).sql(question).query(Long.class).single();
  }

  private void migrate(String last) {
    Flyway.configure()
        .dataSource(source(name))
        .locations("classpath:db/migration")
        .defaultSchema("history")
        .createSchemas(true)
        .target(last)
        .load()
        .migrate();
  }

  private static JdbcClient on(String database) {
    return JdbcClient.create(source(database));
  }

  private static DriverManagerDataSource source(String database) {
    ConnectionDetails login = TemporaryPostgres.shared().owner();
    return new DriverManagerDataSource(
        login.jdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1"),
        login.user(),
        login.password());
  }
}
