package gatehouse.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The running server process, and what else works on its data.
record Postmaster(Process process, int port, Leftovers others) {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final Duration LAST_WORDS = Duration.ofSeconds(10);

  static Postmaster start(Cluster cluster, PostgresSettings settings) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return startOnce(cluster, settings, freePort());
      } catch (PortTaken e) {
        // Somebody was quicker between our finding the port free and PostgreSQL's taking it.
        if (attempt == 3) {
          throw new CannotStart(new StartProblem.StartRefused("no free port", tail(cluster)), e);
        }
      }
    }
  }

  static Postmaster startOnce(Cluster cluster, PostgresSettings settings, int port)
      throws IOException, PortTaken {
    var startLog = cluster.home().startLog();
    Files.deleteIfExists(startLog);
    var process = cluster.account().command(words(cluster, settings, port)).launch(startLog);
    var started = new Postmaster(process, port, new Leftovers(cluster.home().data()));
    try {
      started.awaitReady(cluster, settings.startLimit());
      return started;
    } catch (RuntimeException | PortTaken e) {
      started.stop(settings.stopLimit());
      throw e;
    }
  }

  // A session of its own: Ctrl-C in a terminal is for us, who then stop it in the right order.
  private static List<String> words(Cluster cluster, PostgresSettings settings, int port) {
    var words = new ArrayList<String>();
    words.add("setsid");
    words.add(cluster.programs().tool("postgres").toString());
    words.addAll(List.of("-D", cluster.home().data().toString()));
    words.addAll(new ServerOptions(cluster.home(), settings, port).arguments());
    return words;
  }

  private void awaitReady(Cluster cluster, Duration limit) throws PortTaken {
    var deadline = System.nanoTime() + limit.toNanos();
    while (!ready(cluster)) {
      if (!process.isAlive()) {
        others.noneWithin(LAST_WORDS);
        throw refused(tail(cluster));
      }
      if (System.nanoTime() > deadline) {
        throw new CannotStart(new StartProblem.StartTimedOut(limit, tail(cluster)));
      }
      Signal.ended(process.toHandle(), LOOK_AGAIN);
    }
  }

  private boolean ready(Cluster cluster) {
    return PostmasterFile.read(cluster.home().data())
        .filter(file -> file.pid() == process.pid() && file.ready())
        .isPresent();
  }

  private static CannotStart refused(String tail) throws PortTaken {
    if (tail.contains("Address already in use")) {
      throw new PortTaken();
    }
    return new CannotStart(new StartProblem.StartRefused("start", tail));
  }

  private static String tail(Cluster cluster) {
    return LogTail.of(cluster.home().logs());
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  // The process that writes the log outlives the postmaster by a moment.
  boolean stop(Duration limit) throws IOException {
    var stopped = !process.isAlive() || Signal.stop(process.toHandle(), limit);
    return stopped && others.noneWithin(LAST_WORDS);
  }

  static final class PortTaken extends Exception {}
}
