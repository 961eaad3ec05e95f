package gatehouse.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A temporary folder below the build's own, deleted when the stories end.
record Folder(Path path) {
  static Folder under(Path parent) throws IOException {
    Path there = Files.createDirectories(parent.toAbsolutePath());
    return new Folder(Files.createTempDirectory(there, "service-"));
  }

  void delete() {
    try (Stream<Path> inside = Files.walk(path)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
