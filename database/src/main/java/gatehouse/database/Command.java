package gatehouse.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A program to run, with nothing of our own environment: secrets may lie in it.
record Command(List<String> words) {

  private static final Path NOTHING = Path.of("/dev/null");

  /// What became of it.
  record Outcome(boolean good, String output) {}

  Process launch(Path output) throws IOException {
    var builder =
        new ProcessBuilder(words)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectInput(NOTHING.toFile())
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    var path = System.getenv("PATH");
    builder.environment().clear();
    builder.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  Outcome run(Duration limit) throws IOException {
    var output = Files.createTempFile("gatehouse-", ".out");
    try {
      var process = launch(output);
      if (!Signal.ended(process.toHandle(), limit)) {
        process.destroyForcibly();
        return new Outcome(false, "no answer after " + limit.toSeconds() + " s");
      }
      // A file: a child that outlives its parent would keep a pipe open.
      var said = Files.readString(output, StandardCharsets.ISO_8859_1);
      return new Outcome(process.waitFor() == 0, said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(false, "interrupted");
    } finally {
      Files.delete(output);
    }
  }
}
