package gatehouse.house.forms;

import gatehouse.database.TemporaryPostgres;
import gatehouse.tenancy.SchoolId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What lies in the database, looked at by its owner past the service.
final class Traces {
  /// Whatever the service does by itself, at any moment, and what a look at a page leaves.
  private static final Set<String> BY_ITSELF =
      Set.of(
          "signin.session",
          "signin.back_off",
          "signin.invitation",
          "records.waiting",
          "records.leaf",
          "records.node",
          "records.tree",
          "records.checkpoint",
          "duties.look",
          "notices.outgoing");

  /// Of the letters, those that no act writes: the seal's of the day, and what duties remind of.
  private static final String LETTERS_BY_THEMSELVES =
      "to_jsonb(t) ->> 'matter' in ('checkpoint', 'to_do', 'late', 'escalated', 'digest')";

  private final JdbcClient owner;

  Traces() {
    var login = TemporaryPostgres.shared().owner();
    owner =
        JdbcClient.create(
            new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password()));
  }

  private List<String> tablesOfSchools() {
    return owner
        .sql(
            """
            select c.oid::regclass::text from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped
            where c.relkind = 'r' and not c.relispartition order by 1
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// All rows of a school, as one digest a table.
  Map<String, String> of(SchoolId school) {
    var digests = new TreeMap<String, String>();
    for (var table : tablesOfSchools()) {
      if (!BY_ITSELF.contains(table)) {
        digests.put(
            table,
            owner
                .sql(
                    "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                        + table
                        + " t where school_id = :school and ("
                        + LETTERS_BY_THEMSELVES
                        + ") is not true")
                .param("school", school.value())
                .query(String.class)
                .single());
      }
    }
    return digests;
  }

  /// The tables in which a school's rows say this anywhere.
  List<String> saying(SchoolId school, String text) {
    return tablesOfSchools().stream()
        .filter(table ->
            owner
                    .sql(
                        "select count(*) from "
                            + table
                            + " t where school_id = :school and position(:text in t::text) > 0")
                    .param("school", school.value())
                    .param("text", text)
                    .query(Long.class)
                    .single()
                > 0)
        .toList();
  }

  /// Who holds which role at a school.
  List<String> roles(SchoolId school, java.util.UUID person) {
    return owner
        .sql(
            "select role from people.appointment where school_id = :school and person_id = :person order by 1")
        .param("school", school.value())
        .param("person", person)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
