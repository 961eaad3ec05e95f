package gatehouse.bench.installation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs `./gatehouse` as an operator does.
///
/// @param file the launcher
record Launcher(Path file) {
  private static final int MINUTES_TO_STOP = 2;

  /// What a command said, and how it ended.
  record Said(int code, String text) {}

  Said run(String... words) throws IOException, InterruptedException {
    var process = begin(words);
    try (var out = process.inputReader()) {
      var text = out.readAllAsString();
      return new Said(process.waitFor(), text);
    }
  }

  /// Starts the service and returns when it is ready.
  ///
  /// @throws IOException with what it said, if it ends instead
  Service serve(String... words) throws IOException {
    var process = begin(words);
    var out = process.inputReader();
    var said = new StringBuilder();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith("Gatehouse is ready")) {
        Thread.ofVirtual().start(() -> drain(out));
        return new Service(process);
      }
    }
    throw new IOException("The service did not start: " + said);
  }

  private Process begin(String... words) throws IOException {
    var command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /// What it logs is let through, so that it never waits for a reader.
  private static void drain(BufferedReader out) {
    try {
      out.lines().forEach(System.out::println);
    } catch (java.io.UncheckedIOException _) {
      // It was stopped.
    }
  }

  /// A service that runs; closed, it has stopped, and its database with it.
  record Service(Process process) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      process.destroy();
      try {
        if (!process.waitFor(MINUTES_TO_STOP, TimeUnit.MINUTES)) {
          throw new IOException("The service does not stop");
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IOException(interrupted);
      }
    }
  }
}
