package gatehouse.journeys.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `script/kill`: kills the service again and again while people work, and says what it found.
final class Kill {
  private Kill() {}

  public static void main(String... words) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "kill").toAbsolutePath());
    var run = Files.createTempDirectory(folder, "run-");
    var jar = Path.of(System.getProperty("gatehouse.unpacked", ""));
    var cache = Path.of(System.getProperty("gatehouse.cache", ""));
    System.out.println("The nodes' output lies in " + run);
    var well = false;
    try {
      well = new Trial(Options.of(words), jar, cache, run).run();
    } catch (RuntimeException failed) {
      System.out.println("The run could not go on: " + failed);
    }
    System.exit(well ? 0 : 1);
  }
}
