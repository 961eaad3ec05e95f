package gatehouse.journeys.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// One running service: a child process of ours, and nobody else's.
final class Node {
  private static final Pattern READY = Pattern.compile("Gatehouse is ready at (http://[^/]+)/ .*");
  private static final int SECONDS_TO_STOP = 30;

  private final Process process;
  private final CompletableFuture<String> ready = new CompletableFuture<>();

  private Node(Process process) {
    this.process = process;
  }

  /// Starts one; the ready line names its port, which is any free one.
  static Node start(Launch launch, int number) {
    try {
      var command = new ArrayList<>(launch.command(number));
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(launch.environment());
      var node = new Node(builder.start());
      Thread.ofVirtual().name("output-" + number).start(() -> node.listen(launch.log(number)));
      return node;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void listen(Path log) {
    try (BufferedReader lines = process.inputReader();
        Writer file =
            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var matcher = READY.matcher(line);
        if (matcher.matches()) {
          ready.complete(matcher.group(1));
        }
        file.write(line + "\n");
        file.flush();
      }
    } catch (IOException gone) {
      // It was killed in the middle of a line.
    }
    ready.completeExceptionally(new IllegalStateException("The service ended; see " + log));
  }

  /// Where it stands, once it is ready.
  Optional<String> address() {
    return ready.isDone() && !ready.isCompletedExceptionally() && process.isAlive()
        ? Optional.of(ready.join())
        : Optional.empty();
  }

  /// Whether it became ready within this time.
  boolean readyWithin(Duration limit) {
    try {
      ready.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException not) {
      return false;
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// SIGKILL, by the id of the process that was started here.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
