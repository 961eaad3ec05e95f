package gatehouse.house.canary;

import static java.util.stream.Collectors.joining;

import gatehouse.Gatehouse;
import gatehouse.database.LocalPostgres;
import gatehouse.database.PostgresSettings;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A demonstration as somebody installs it: a process of its own, without anything of the tests,
/// with a home and a temporary folder of its own, of which every line is kept that it prints.
final class Installed implements AutoCloseable {
  private static final Pattern READY =
      Pattern.compile(".*ready at http://127\\.0\\.0\\.1:(\\d+)/.*");
  private static final int PATIENCE = 120;

  private final Path folder;
  private final Process process;
  private final List<String> printed = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final int port;

  private Installed(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    Thread.ofVirtual().start(this::listen);
    this.port = Integer.parseInt(await(READY).group(1));
  }

  /// Starts it and waits until all its schools are there.
  static Installed in(Path folder, Map<String, String> environment) throws IOException {
    var temporary = Files.createDirectory(folder.resolve("tmp"));
    var java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            withoutTests(),
            Gatehouse.class.getName(),
            "serve",
            "--demo",
            "--port=0",
            "--home=" + folder.resolve("home"));
    java.environment().putAll(environment);
    var installed = new Installed(folder, java.redirectErrorStream(true).start());
    installed.await(Pattern.compile(".*schools are there.*"));
    return installed;
  }

  private static String withoutTests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.replaceAll("/$", "").endsWith("test-classes"))
        .collect(joining(File.pathSeparator));
  }

  private void listen() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        printed.add(line);
        lines.add(line);
      }
    } catch (IOException ended) {
      lines.add(ended.toString());
    }
  }

  /// Reads what it prints, until a line is like this.
  Matcher await(Pattern pattern) {
    try {
      for (var line = next(); line != null; line = next()) {
        var matcher = pattern.matcher(line);
        if (matcher.matches()) {
          return matcher;
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("No line like " + pattern + ":\n" + String.join("\n", printed));
  }

  private String next() throws InterruptedException {
    return lines.poll(PATIENCE, TimeUnit.SECONDS);
  }

  int port() {
    return port;
  }

  List<String> printed() {
    return List.copyOf(printed);
  }

  /// Runs statements as the owner of its database, who may break it.
  void run(String... statements) throws SQLException {
    try (var database = LocalPostgres.reach(folder.resolve("home"), PostgresSettings.standard());
        var connection = database.owner().connect();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /// Every file that it has written, but for the database's own, whose place people's data is.
  List<Path> files() {
    var data = folder.resolve("home").resolve("data");
    try (var all = Files.walk(folder)) {
      return all.filter(file -> !file.startsWith(data)).filter(Files::isRegularFile).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
