package gatehouse.database;

import java.sql.SQLException;

/// SQL for tests, one statement to a connection.
final class Sql {

  private Sql() {}

  static void run(ConnectionDetails login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(ConnectionDetails login, String query) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  static String setting(Postgres server, String name) throws SQLException {
    return ask(server.owner(), "show " + name);
  }
}
