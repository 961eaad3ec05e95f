package gatehouse.bench.installation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the tables of an installation hold, each told by how many rows it has and by a sum of their
/// hashes, which does not depend on their order.
///
/// @param tables by name
record Fingerprint(Map<String, String> tables) {
  /// Sessions are no part of a backup; the rest is what the service works on by itself, whoever
  /// acts: reminders, letters, counts.
  private static final String TABLES =
      """
      select format('%I.%I', schemaname, tablename) from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'history', 'duties', 'notices')
        and (schemaname, tablename) not in (('signin', 'session'), ('schools', 'counter'))
      order by 1
      """;

  static Fingerprint of(Home home) throws IOException, SQLException {
    var tables = new TreeMap<String, String>();
    try (var database = home.connect()) {
      for (var table : Rows.all(database, TABLES)) {
        tables.put(table, of(database, table));
      }
    }
    return new Fingerprint(tables);
  }

  private static String of(Connection database, String table) throws SQLException {
    return Rows.all(
            database,
            "select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
                + table
                + " t")
        .getFirst();
  }

  /// The tables that are not as they were.
  List<String> changedSince(Fingerprint before) {
    return tables.entrySet().stream()
        .filter(table -> !table.getValue().equals(before.tables.get(table.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
