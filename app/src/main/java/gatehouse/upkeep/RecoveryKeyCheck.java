package gatehouse.upkeep;

import gatehouse.backup.BackupRefused;
import gatehouse.backup.Folders;
import gatehouse.backup.RecoveryKey;
import gatehouse.database.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether the key that opens the backups was left on the server, beside what it opens.
record RecoveryKeyCheck(List<Path> folders) implements SurroundingsCheck {
  private static final String NAME = "recovery key";
  private static final long LONGEST_SHEET = 1 << 16;

  @Override
  public Finding look() {
    try {
      for (var folder : folders) {
        for (var file : Folders.within(folder)) {
          if (holdsKey(file)) {
            return new Finding.Failure(
                NAME,
                "The key that opens the backups lies in " + file + ".",
                "Print it, lock it away and delete the file: it belongs on paper.");
          }
        }
      }
      return new Finding.Ok(NAME, "not here, as it should be");
    } catch (IOException unreadable) {
      return new Finding.Warning(
          NAME, "Not all could be looked at (" + unreadable.getMessage() + ").", "Look yourself.");
    }
  }

  private static boolean holdsKey(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > LONGEST_SHEET) {
      return false;
    }
    try {
      var _ = RecoveryKey.read(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      return true;
    } catch (BackupRefused none) {
      return false;
    }
  }
}
