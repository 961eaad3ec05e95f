package gatehouse.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A child JVM that runs [ChildServer], and its standard output.
record Child(Process process, BufferedReader output) implements AutoCloseable {

  static Child start(Path home) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), Map.of(), home);
  }

  static Child start(
      List<String> prefix, String classPath, Map<String, String> environment, Path home)
      throws IOException {
    var words = new ArrayList<>(prefix);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
    words.addAll(List.of("-cp", classPath, ChildServer.class.getName(), home.toString()));
    Files.createDirectories(Path.of("target"));
    var builder =
        new ProcessBuilder(words)
            .redirectError(
                ProcessBuilder.Redirect.appendTo(Path.of("target", "children.log").toFile()));
    builder.environment().putAll(environment);
    var process = builder.start();
    return new Child(process, process.inputReader());
  }

  Child ready() throws IOException {
    var line = output.readLine();
    if (!"ready".equals(line)) {
      throw new IllegalStateException("The child did not start: " + line);
    }
    return this;
  }

  void kill() {
    process.destroyForcibly();
    Signal.ended(process.toHandle(), Duration.ofSeconds(30));
  }

  boolean ends() {
    return Signal.ended(process.toHandle(), Duration.ofSeconds(60));
  }

  /// Politely, so that its server goes too.
  @Override
  public void close() {
    process.destroy();
    if (!ends()) {
      kill();
    }
  }
}
