package gatehouse.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The real service, a process of its own with its own database; started once for all stories and
/// ended with them.
final class Service {
  private static final Pattern READY = Pattern.compile("Gatehouse is ready at (http://\\S+)/ .*");
  private static final int SECONDS_TO_START = 240;
  private static final int SECONDS_TO_STOP = 30;

  private static @Nullable Service shared;

  private final String address;

  private Service(String address) {
    this.address = address;
  }

  /// Where the service stands, without a slash at the end.
  static synchronized String address() {
    if (shared == null) {
      shared = start();
    }
    return shared.address;
  }

  /// A service of one story alone.
  record Own(String address, Process process, Folder folder) implements AutoCloseable {
    /// Its address by name: a passkey is not made for a number.
    String named() {
      return address.replace("127.0.0.1", "localhost");
    }

    /// The code without which nobody sets it up.
    String setUpCode() throws IOException {
      return Files.readString(folder.path().resolve("home").resolve("set-up-code")).strip();
    }

    @Override
    public void close() {
      stop(process, folder);
    }
  }

  /// The service as it is packed, run without unpacking it.
  static Own ofPackedJar() throws IOException {
    return own("--demo");
  }

  /// A school's own installation, in which nobody has done anything yet.
  static Own fresh() throws IOException {
    return own("--empty");
  }

  /// A demonstration in which every personal field carries a token that begins like this.
  static Own marked(String prefix) throws IOException {
    return own("--demo", Map.of("GATEHOUSE_DEMONSTRATION_CANARY", prefix));
  }

  private static Own own(String kind) throws IOException {
    return own(kind, Map.of());
  }

  private static Own own(String kind, Map<String, String> environment) throws IOException {
    Folder folder = Folder.under(Path.of("target"));
    Process process = serve(Jar.packed(), folder.path().resolve("home"), kind, environment);
    try {
      return new Own(address(process), process, folder);
    } catch (CompletionException unstarted) {
      stop(process, folder);
      throw unstarted;
    }
  }

  private static Service start() {
    try {
      Folder folder = Folder.under(Path.of("target"));
      Path app = folder.path().resolve("app");
      Path jar = Jar.packed();
      Jar.unpack(jar, app);
      Process process =
          serve(app.resolve(jar.getFileName()), folder.path().resolve("home"), "--demo", Map.of());
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> stop(process, folder), "end-of-service"));
      return new Service(address(process));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Port 0 is any free one; the ready line names it.
  private static Process serve(Path jar, Path home, String kind, Map<String, String> environment)
      throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Jar.java(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dspring.aot.enabled=true",
            "-Duser.timezone=Asia/Tokyo",
            "-jar",
            jar.toString(),
            "serve",
            kind,
            "--port",
            "0",
            "--home",
            home.toString());
    java.environment().putAll(environment);
    return java.redirectErrorStream(true).start();
  }

  private static String address(Process process) {
    CompletableFuture<String> ready = new CompletableFuture<>();
    Thread.ofVirtual().name("service-output").start(() -> listen(process, ready));
    return ready.orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join();
  }

  /// Reads to the end, so that the service never waits for somebody to listen.
  private static void listen(Process process, CompletableFuture<String> ready) {
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher matcher = READY.matcher(line);
        if (matcher.matches()) {
          ready.complete(matcher.group(1));
        }
        said.add(line);
      }
    } catch (IOException gone) {
      said.add(gone.toString());
    }
    ready.completeExceptionally(
        new IllegalStateException("The service did not start: " + String.join("\n", said)));
  }

  private static void stop(Process process, Folder folder) {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly().onExit().join();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    folder.delete();
  }
}
