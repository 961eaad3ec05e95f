package gatehouse.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Our own PostgreSQL: durable, on loopback only, with passwords, at home in one folder.
///
/// A killed predecessor is cleaned up after; a living one is respected. The server is stopped by
/// [#close], which a service calls in its own order, or by [#closeWithJvm] where there is no order.
public final class LocalPostgres implements Postgres {

  private static final System.Logger LOG = System.getLogger(LocalPostgres.class.getName());

  private final Launch.Running running;
  private final HomeLock lock;
  private final Duration stopLimit;
  private boolean closed;

  private LocalPostgres(Launch.Running running, HomeLock lock, Duration stopLimit) {
    this.running = running;
    this.lock = lock;
    this.stopLimit = stopLimit;
  }

  /// Starts the server of this home, making the home if there is none.
  ///
  /// @throws CannotStart with the reason and what to do
  public static LocalPostgres start(Path folder, PostgresSettings settings) {
    var home = Home.open(folder);
    try {
      var lock = HomeLock.take(home);
      try {
        return new LocalPostgres(new Launch(home, settings).run(), lock, settings.stopLimit());
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw fullOrUnwritable(home, settings, e);
    }
  }

  /// The server of this home: as it runs, whoever started it, or started until it is closed.
  ///
  /// @throws CannotStart with the reason and what to do
  public static Postgres reach(Path folder, PostgresSettings settings) {
    var home = Home.open(folder);
    try {
      var running = running(home);
      return running.isPresent() ? running.get() : start(folder, settings);
    } catch (IOException e) {
      throw new CannotStart(new StartProblem.HomeNotWritable(home.folder(), Home.reason(e)), e);
    }
  }

  // Only with both passwords there: reading a missing one would invent it.
  static Optional<ExternalPostgres> running(Home home) throws IOException {
    var secrets = home.secrets();
    var file = PostmasterFile.read(home.data()).filter(PostmasterFile::ready);
    if (file.isEmpty()
        || new Leftovers(home.data()).orphan().isEmpty()
        || !Files.exists(secrets.ownerFile())
        || !Files.exists(secrets.appFile())) {
      return Optional.empty();
    }
    int port = file.get().port();
    return Optional.of(
        new ExternalPostgres(
            Launch.details(port, Roles.DATABASE, Roles.OWNER, secrets.owner()),
            Launch.details(port, Roles.DATABASE, Roles.APP, secrets.app())));
  }

  private static CannotStart fullOrUnwritable(Home home, PostgresSettings settings, IOException e) {
    try {
      Disk.at(home.folder()).require(settings.minimumFreeBytes());
    } catch (IOException again) {
      e.addSuppressed(again);
    }
    return new CannotStart(new StartProblem.HomeNotWritable(home.folder(), Home.reason(e)), e);
  }

  /// Stops the server when this JVM ends, by SIGTERM and Ctrl-C too.
  public LocalPostgres closeWithJvm() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop PostgreSQL"));
    return this;
  }

  @Override
  public ConnectionDetails owner() {
    return running.owner();
  }

  @Override
  public ConnectionDetails app() {
    return running.app();
  }

  /// Whether the server process lives; it restarts its own parts, but nobody restarts it.
  public boolean alive() {
    return running.postmaster().process().isAlive();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      if (!running.postmaster().stop(stopLimit)) {
        LOG.log(Level.ERROR, "PostgreSQL does not stop; the next start will see to it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
