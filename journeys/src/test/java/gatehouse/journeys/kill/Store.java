package gatehouse.journeys.kill;

import gatehouse.database.LocalPostgres;
import gatehouse.database.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// The database of the run: our own PostgreSQL as a school has it, fsync and all. It outlives the
/// nodes, and is killed too now and then.
final class Store implements AutoCloseable {
  private static final Duration RECOVERY = Duration.ofSeconds(60);

  private final Path home;
  private volatile LocalPostgres server;

  Store(Path home) {
    this.home = home;
    this.server = LocalPostgres.start(home, settings());
  }

  private static PostgresSettings settings() {
    return PostgresSettings.standard().withMinimumFreeBytes(512L << 20).withConnections(60);
  }

  LocalPostgres server() {
    return server;
  }

  /// Kills the whole server.
  void kill() {
    var server = handle(postmaster());
    server.destroyForcibly();
    server.onExit().join();
  }

  /// Kills one of the server's processes that works for a node, whereupon it restarts all of them.
  void killOneBackend() {
    var pids =
        query(
            "select pid from pg_stat_activity where usename = 'gatehouse_app' order by random()",
            row -> row.getLong(1));
    // It may have ended by itself meanwhile.
    pids.stream()
        .limit(1)
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static ProcessHandle handle(long pid) {
    return ProcessHandle.of(pid).orElseThrow();
  }

  private long postmaster() {
    try {
      return Long.parseLong(
          Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst().strip());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void restart() {
    server.close();
    server = LocalPostgres.start(home, settings());
  }

  interface Reader<T> {
    T read(java.sql.ResultSet row) throws SQLException;
  }

  <T> List<T> query(String sql, Reader<T> reader) {
    try (var connection = connect()) {
      return rows(connection, sql, reader);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  /// Asks for one school, in a transaction of its own.
  <T> List<T> query(UUID school, String sql, Reader<T> reader) {
    try (var connection = snapshot(school)) {
      return rows(connection, sql, reader);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  /// One moment of a school's data, however much is going on.
  Connection snapshot(UUID school) throws SQLException {
    var connection = connect();
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    rows(
        connection,
        "select set_config('gatehouse.school', '" + school + "', true)",
        row -> row.getString(1));
    return connection;
  }

  static <T> List<T> rows(Connection connection, String sql, Reader<T> reader) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new java.util.ArrayList<T>();
      while (result.next()) {
        rows.add(reader.read(result));
      }
      return rows;
    }
  }

  /// Waits for a server that is recovering from a crash.
  private Connection connect() throws SQLException {
    var deadline = System.nanoTime() + RECOVERY.toNanos();
    while (true) {
      try {
        var login = server.app();
        return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
      } catch (SQLException notYet) {
        if (System.nanoTime() > deadline) {
          throw notYet;
        }
        Trial.sleep(100);
      }
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
