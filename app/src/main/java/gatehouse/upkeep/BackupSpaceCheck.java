package gatehouse.upkeep;

import gatehouse.backup.Folders;
import gatehouse.database.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Whether the next nightly backup has room.
record BackupSpaceCheck(@Nullable Path backups) implements SurroundingsCheck {
  private static final String NAME = "room for backups";

  @Override
  public Finding look() {
    var folder = backups;
    if (folder == null) {
      return new Finding.Ok(NAME, "no folder for nightly backups is named");
    }
    if (!Files.isDirectory(folder)) {
      return new Finding.Warning(
          NAME,
          "There is no folder " + folder + " yet.",
          "Make it, or see that its disk is there.");
    }
    try {
      return room(folder, Files.getFileStore(folder).getUsableSpace(), largest(folder));
    } catch (IOException unreadable) {
      return new Finding.Warning(
          NAME,
          folder + " cannot be looked at (" + unreadable.getMessage() + ").",
          "Look yourself.");
    }
  }

  static Finding room(Path folder, long free, long largest) {
    var seen = (free >> 20) + " MB free in " + folder;
    return free < 3 * largest
        ? new Finding.Warning(
            NAME, "Only " + seen + ".", "Free some space there, or keep fewer backups.")
        : new Finding.Ok(NAME, seen);
  }

  private static long largest(Path folder) throws IOException {
    long largest = 0;
    for (var file : Folders.within(folder)) {
      largest = Math.max(largest, Files.size(file));
    }
    return largest;
  }
}
