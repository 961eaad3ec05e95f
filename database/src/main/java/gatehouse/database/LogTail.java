package gatehouse.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The last lines that PostgreSQL wrote, for the message that says why it did not start.
final class LogTail {

  private static final int LINES = 20;

  private LogTail() {}

  static String of(Path logs) {
    try (var files = Files.list(logs)) {
      return files
          .filter(file -> file.toString().endsWith(".log"))
          .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .flatMap(file -> last(file).stream())
          .reduce("", (text, line) -> text + line + "\n")
          .strip();
    } catch (IOException e) {
      return "(the log cannot be read: " + Home.reason(e) + ")";
    }
  }

  private static List<String> last(Path file) {
    try {
      var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
      return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    } catch (IOException _) {
      return List.of();
    }
  }
}
