package gatehouse.backup;

import gatehouse.database.ConnectionDetails;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A database that holds nothing, and is to hold nothing again if a restore does not succeed.
record EmptyDatabase(ConnectionDetails owner) {

  /// Tables without a row, such as a restore that was killed leaves, are nothing: they are removed.
  ///
  /// @throws BackupRefused if there is as much as one row
  void require() throws SQLException {
    try (var connection = owner.connect()) {
      connection.setAutoCommit(false);
      var tables = new Catalogue(connection).unordered();
      for (var table : tables) {
        requireNoRow(connection, table);
      }
      connection.rollback();
    }
    clear();
  }

  private static void requireNoRow(Connection connection, Table table) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local lock_timeout = '5s'");
      // Forced, it would hide every row from us; rolled back with the transaction.
      statement.execute("alter table " + table.sql() + " no force row level security");
      try (var rows = statement.executeQuery("select from " + table.sql() + " limit 1")) {
        if (rows.next()) {
          throw new BackupRefused(
              "The database is not empty: "
                  + table.fullName()
                  + " holds rows. A backup is restored into an empty database only.");
        }
      }
    }
  }

  /// Removes every schema of ours.
  void clear() throws SQLException {
    try (var connection = owner.connect()) {
      connection.setAutoCommit(false);
      for (var schema : schemas(connection)) {
        try (var statement = connection.createStatement()) {
          statement.execute("drop schema \"" + schema + "\" cascade");
        }
      }
      connection.commit();
    }
  }

  private static List<String> schemas(Connection connection) throws SQLException {
    var schemas = new TreeSet<String>();
    for (var table : new Catalogue(connection).unordered()) {
      schemas.add(table.schema());
    }
    schemas.remove("public");
    var present = new ArrayList<>(schemas);
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select nspname from pg_namespace where nspname = 'history'")) {
      if (rows.next()) {
        present.add("history");
      }
    }
    return present;
  }
}
