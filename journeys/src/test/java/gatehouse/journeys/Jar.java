package gatehouse.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The service as it is packed, and how to unpack it: the launcher runs it unpacked, and so do the
/// stories.
final class Jar {
  private Jar() {}

  static Path packed() {
    String name = System.getProperty("gatehouse.jar", "");
    Path jar = Path.of(name);
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("The service is not packed; run: mvn -pl app -am package");
    }
    return jar;
  }

  static void unpack(Path jar, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                java(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("The service could not be unpacked: " + said);
    }
  }

  /// The same JDK that runs the stories.
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
