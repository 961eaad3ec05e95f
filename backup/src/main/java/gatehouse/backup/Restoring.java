package gatehouse.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// Fills tables that were made and are empty, in one transaction that the caller ends.
///
/// Row-level security is lifted within that transaction for the owner, whom it would bind, and is
/// forced again at its end: nobody else ever sees the tables without it.
final class Restoring {
  private final Connection connection;
  private final Map<String, Table> expected;
  private final List<String> forced;

  private Restoring(Connection connection, Heading heading) throws SQLException {
    this.connection = connection;
    this.expected = heading.tables().stream().collect(Collectors.toMap(Table::fullName, t -> t));
    this.forced = forced();
  }

  static Restoring begin(Connection connection, Heading heading) throws SQLException {
    connection.setAutoCommit(false);
    var restoring = new Restoring(connection, heading);
    restoring.requireSameTables(heading);
    restoring.lift();
    return restoring;
  }

  private void requireSameTables(Heading heading) throws SQLException {
    var here = new Catalogue(connection).tables().stream().map(Restoring::shape).sorted().toList();
    var there = heading.tables().stream().map(Restoring::shape).sorted().toList();
    if (!here.equals(there)) {
      var missing = new ArrayList<>(there);
      missing.removeAll(here);
      var more = new ArrayList<>(here);
      more.removeAll(there);
      throw new BackupRefused(
          "This backup's tables are not those that this Gatehouse makes (only there: "
              + missing
              + "; only here: "
              + more
              + "). Restore it with the Gatehouse that made it, "
              + heading.version()
              + ".");
    }
  }

  private static String shape(Table table) {
    return table.fullName() + table.columns().stream().sorted().toList();
  }

  private List<String> forced() throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select format('%I.%I', n.nspname, c.relname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relforcerowsecurity
                """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /// What the migrations themselves wrote goes: it is in the backup, as it was then.
  private void lift() throws SQLException {
    for (var table : forced) {
      execute("alter table " + table + " no force row level security");
    }
    execute(
        "truncate "
            + expected.values().stream().map(Table::sql).collect(Collectors.joining(", "))
            + " cascade");
  }

  /// Returns how many rows it took.
  long take(String name, InputStream content) throws SQLException, IOException {
    var table = expected.get(name);
    if (table == null) {
      throw BackupRefused.notWhole("it holds an unknown table " + name);
    }
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy %s (%s) from stdin".formatted(table.sql(), table.columnsSql()), content);
  }

  void takeSequences(String text) throws SQLException {
    for (var line : text.lines().toList()) {
      var word = line.split(" ", 3);
      try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
        statement.setString(1, word[0]);
        statement.setLong(2, Long.parseLong(word[1]));
        statement.setBoolean(3, Boolean.parseBoolean(word[2]));
        statement.execute();
      }
    }
  }

  /// Counts anew what the tables hold now.
  void requireCounts(Manifest manifest) throws SQLException {
    for (var item : manifest.items()) {
      if (item.name().startsWith(Backup.TABLES)) {
        var table = expected.get(item.name().substring(Backup.TABLES.length()));
        if (table == null || count(table) != item.rows()) {
          throw BackupRefused.notWhole(item.name() + " has not the rows that were kept");
        }
      }
    }
  }

  private long count(Table table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table.sql())) {
      rows.next();
      return rows.getLong(1);
    }
  }

  void force() throws SQLException {
    for (var table : forced) {
      execute("alter table " + table + " force row level security");
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
