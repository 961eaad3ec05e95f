package gatehouse.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// For tests and try-outs: the real server, one for this JVM, in a home that is thrown away.
///
/// Homes of test runs that were killed are cleared first, with the server that they left.
public final class TemporaryPostgres {

  private static final Path FOLDER = Path.of("target", "temporary-postgres").toAbsolutePath();

  private TemporaryPostgres() {}

  /// The one server of this JVM; it ends with the JVM.
  public static Postgres shared() {
    return Holder.SERVER;
  }

  /// The standard settings with the programs unpacked once for every home under `target/`.
  public static PostgresSettings settings() {
    return PostgresSettings.standard()
        .withPrograms(FOLDER.resolveSibling("postgres-programs"))
        .withMinimumFreeBytes(128L << 20);
  }

  private static Postgres start() {
    var home = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
    try {
      Files.createDirectories(FOLDER);
      clearAbandoned();
      var server = LocalPostgres.start(home, settings());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(server, home)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clearAbandoned() throws IOException {
    try (var homes = Files.newDirectoryStream(FOLDER)) {
      for (var folder : homes) {
        clearIfAbandoned(Home.open(folder));
      }
    }
  }

  private static void clearIfAbandoned(Home home) throws IOException {
    if (!HomeLock.held(home)) {
      try (var _ = HomeLock.take(home)) {
        new Leftovers(home.data()).clear(Duration.ofSeconds(30));
        Folders.delete(home.folder());
      }
    }
  }

  private static void discard(LocalPostgres server, Path home) {
    server.close();
    try {
      Folders.delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final Postgres SERVER = start();
  }
}
