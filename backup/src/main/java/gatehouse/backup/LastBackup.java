package gatehouse.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The note in the home of when its last backup was made: not of where it is now.
public record LastBackup(Path file) {
  static final String NAME = "last-backup";

  public static LastBackup of(Path home) {
    return new LastBackup(home.resolve(NAME));
  }

  /// Empty if there never was one.
  public Optional<Instant> made() {
    try {
      return Optional.of(Instant.parse(Files.readString(file).strip()));
    } catch (IOException | DateTimeParseException none) {
      return Optional.empty();
    }
  }

  void note(Instant made) throws IOException {
    Folders.makePrivate(file.toAbsolutePath().resolveSibling(""));
    Folders.write(file, made + "\n");
  }
}
