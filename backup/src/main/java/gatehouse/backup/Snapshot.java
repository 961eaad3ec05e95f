package gatehouse.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// All tables as they were at one moment, whatever goes on meanwhile: one read-only transaction at
/// "repeatable read", and PostgreSQL's COPY.
///
/// Row-level security is forced, so it binds the tables' owner too. Where the owner is no superuser
/// the rows of schools are read school by school, as any of them would read their own; where it is,
/// the server is told to fail rather than to leave out a row.
final class Snapshot implements AutoCloseable {
  private static final List<String> AS_TEXT_EVERYWHERE =
      List.of(
          "set local timezone = 'UTC'",
          "set local datestyle = 'ISO, YMD'",
          "set local intervalstyle = 'postgres'",
          "set local extra_float_digits = 3",
          "set local bytea_output = 'hex'",
          "set local statement_timeout = 0",
          "set local idle_in_transaction_session_timeout = 0");

  private final Connection connection;
  private final Catalogue catalogue;
  private final boolean bound;
  private final List<String> schools;

  private Snapshot(Connection connection) throws SQLException {
    this.connection = connection;
    this.catalogue = new Catalogue(connection);
    this.bound = catalogue.bound();
    this.schools = bound ? catalogue.schools() : List.of();
  }

  static Snapshot of(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    var snapshot = new Snapshot(connection);
    snapshot.begin();
    return snapshot;
  }

  private void begin() throws SQLException {
    for (var setting : AS_TEXT_EVERYWHERE) {
      execute(setting);
    }
    if (bound) {
      requireReadable();
    } else {
      execute("set local row_security = off");
    }
    // No migration changes a table between our looking at it and our reading it.
    execute(
        "lock table "
            + tables().stream().map(Table::sql).collect(Collectors.joining(", "))
            + " in access share mode");
  }

  private void requireReadable() throws SQLException {
    var closed = catalogue.closedToBoundRoles();
    if (!closed.isEmpty()) {
      throw new BackupRefused(
          "Row-level security hides rows of "
              + String.join(", ", closed)
              + " from the role that owns the tables. Give it BYPASSRLS for backups.");
    }
  }

  List<Table> tables() throws SQLException {
    return catalogue.tables();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /// Returns how many rows it wrote.
  long copy(Table table, OutputStream out) throws SQLException, IOException {
    if (!bound || !table.ofSchools()) {
      return copy("copy %s (%s) to stdout".formatted(table.sql(), table.columnsSql()), out);
    }
    long rows = 0;
    for (var school : schools) {
      execute("select set_config('gatehouse.school', '" + school + "', true)");
      rows +=
          copy(
              "copy (select %s from %s where school_id = '%s') to stdout"
                  .formatted(table.columnsSql(), table.sql(), school),
              out);
    }
    return rows;
  }

  private long copy(String statement, OutputStream out) throws SQLException, IOException {
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    return copies.copyOut(statement, out);
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
  }
}
