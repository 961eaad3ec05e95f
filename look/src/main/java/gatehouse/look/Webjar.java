package gatehouse.look;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// A front-end package on the class path, unpacked so that the Sass compiler can read it.
final class Webjar {
  private Webjar() {}

  /// Returns the package's `dist` folder, unpacked once.
  static Path unpack(String name, Path target) throws IOException {
    if (!Files.exists(target.resolve("complete"))) {
      try (var jar = open(name);
          var versions = Files.list(jar.getPath("/META-INF/resources/webjars", name))) {
        copy(versions.findFirst().orElseThrow().resolve("dist"), target);
      }
      Files.createFile(target.resolve("complete"));
    }
    return target;
  }

  private static FileSystem open(String name) throws IOException {
    var inside = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    var mark = Objects.requireNonNull(Webjar.class.getResource(inside), name);
    var jar = URI.create(mark.toString().substring(0, mark.toString().indexOf('!')));
    return FileSystems.newFileSystem(jar, Map.of());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        var target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }
}
