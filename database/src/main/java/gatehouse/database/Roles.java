package gatehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The database and the two roles that every home has.
final class Roles {

  static final String OWNER = "gatehouse";
  static final String APP = "gatehouse_app";
  static final String DATABASE = "gatehouse";

  private static final List<String> RIGHTS =
      List.of(
          """
          alter role gatehouse_app with login nosuperuser nocreatedb nocreaterole noreplication
            nobypassrls
          """,
          "revoke all on database gatehouse, postgres, template1 from public",
          "grant connect, temporary on database gatehouse to gatehouse_app");

  private Roles() {}

  /// Repeatable: the file decides what the password is, this list decides the rights.
  static void establish(ConnectionDetails maintenance, String appPassword) throws SQLException {
    try (var connection = maintenance.connect()) {
      createIfMissing(
          connection,
          "select from pg_database where datname = 'gatehouse'",
          "create database gatehouse");
      createIfMissing(
          connection,
          "select from pg_roles where rolname = 'gatehouse_app'",
          "create role gatehouse_app");
      for (var right : RIGHTS) {
        execute(connection, right);
      }
      var verifier = ScramVerifier.of(appPassword);
      execute(connection, "alter role gatehouse_app password '" + verifier + "'");
    }
  }

  private static void createIfMissing(Connection connection, String find, String create)
      throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(find)) {
      if (!found.next()) {
        execute(connection, create);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
