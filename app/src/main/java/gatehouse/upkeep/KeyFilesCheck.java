package gatehouse.upkeep;

import gatehouse.backup.Folders;
import gatehouse.database.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// Whether anybody but the service may read what opens its secrets.
record KeyFilesCheck(Path keys, List<Path> passwords) implements SurroundingsCheck {
  private static final String NAME = "key files";

  @Override
  public Finding look() {
    try {
      var open = new ArrayList<Path>();
      for (var file : all()) {
        if (Files.exists(file) && !forItsAccountOnly(file)) {
          open.add(file);
        }
      }
      return open.isEmpty()
          ? new Finding.Ok(NAME, "readable by their account only")
          : new Finding.Failure(
              NAME,
              "Others may read " + open.getFirst() + ".",
              "Run: chmod go-rwx " + open.getFirst() + ". Who may have read it, knows it.");
    } catch (IOException unreadable) {
      return new Finding.Failure(
          NAME,
          "They cannot be looked at (" + unreadable.getMessage() + ").",
          "Ask as their owner.");
    }
  }

  private List<Path> all() throws IOException {
    var all = new ArrayList<>(List.of(keys));
    all.addAll(Folders.within(keys));
    all.addAll(passwords);
    return all;
  }

  private static boolean forItsAccountOnly(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).endsWith("------");
  }
}
