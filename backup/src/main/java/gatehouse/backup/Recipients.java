package gatehouse.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The file in the home that says to whom its backups are sealed: one `age1…` a line, `#` begins a
/// remark. It may lie open; the keys that open the backups are on paper.
public record Recipients(Path file) {
  public static final String NAME = "backup-recipients";

  public static Recipients in(Path home) {
    return new Recipients(home.resolve(NAME));
  }

  public boolean none() {
    return !Files.exists(file) || keys().isEmpty();
  }

  /// Every key that a backup is sealed to.
  ///
  /// @throws BackupRefused in one line, if there are none
  public List<Recipient> all() {
    var keys = Files.exists(file) ? keys() : List.<Recipient>of();
    if (keys.isEmpty()) {
      throw new BackupRefused(
          "There is no key to seal a backup with. Make one, and its sheet: ./gatehouse backup"
              + " --new-key");
    }
    return keys;
  }

  private List<Recipient> keys() {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(Recipient::new)
          .toList();
    } catch (IOException unreadable) {
      throw new BackupRefused("The file " + file + " cannot be read", unreadable);
    }
  }

  /// Gives the home its first key.
  ///
  /// @throws BackupRefused if the home has a key: whoever changes it has to know that they do
  public void begin(Recipient recipient) {
    if (!none()) {
      throw new BackupRefused(
          "This home has a key already (its name: "
              + all().getFirst().name()
              + "). To change it move "
              + file
              + " away first, and keep the old sheet as long as backups that it opens.");
    }
    try {
      Folders.makePrivate(file.toAbsolutePath().resolveSibling(""));
      Folders.write(file, "# Backups are sealed to this key.\n" + recipient.text() + "\n");
    } catch (IOException failed) {
      throw new BackupRefused("The file " + file + " cannot be written", failed);
    }
  }
}
