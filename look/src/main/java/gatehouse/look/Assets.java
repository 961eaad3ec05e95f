package gatehouse.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The made files, named by their content so that a browser may keep each for ever.
final class Assets {
  private final Path classes;
  private final Path folder;
  private final Map<String, String> names = new TreeMap<>();

  Assets(Path classes) throws IOException {
    this.classes = classes;
    this.folder = Files.createDirectories(classes.resolve("META-INF/resources/assets"));
    try (var stale = Files.newDirectoryStream(folder)) {
      for (var file : stale) {
        Files.delete(file);
      }
    }
  }

  /// Returns the name under which the file is served.
  String add(String name, String content) throws IOException {
    var dot = name.lastIndexOf('.');
    var hashed = name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
    Files.writeString(folder.resolve(hashed), content);
    names.put(name, hashed);
    return hashed;
  }

  /// Browsers and bookmarks ask for some files by a name that never changes.
  void addFixed(String name, byte[] content) throws IOException {
    Files.write(classes.resolve("META-INF/resources").resolve(name), content);
  }

  void writeList() throws IOException {
    var lines = names.entrySet().stream().map(name -> name.getKey() + "=" + name.getValue() + "\n");
    Files.writeString(
        classes.resolve("META-INF/gatehouse-assets.properties"),
        lines.collect(Collectors.joining()));
  }

  private static String hash(String content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
