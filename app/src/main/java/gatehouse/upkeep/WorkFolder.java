package gatehouse.upkeep;

import gatehouse.backup.BackupRefused;
import gatehouse.backup.Folders;
import gatehouse.installation.InstallationSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a restore is made whole before any of it stands in the home: a folder within the home, and
/// so on its disk, from which everything is renamed into its place at the end. The data come last,
/// and without them a home is none.
final class WorkFolder implements AutoCloseable {
  private static final String NAME = "restoring.unfinished";

  private final InstallationSettings place;
  private final Path folder;

  private WorkFolder(InstallationSettings place) {
    this.place = place;
    this.folder = place.folder().resolve(NAME);
  }

  /// Begins one in an empty home.
  ///
  /// @throws BackupRefused if anything lies in the home, or in the folder for its keys
  static WorkFolder in(InstallationSettings place) throws IOException {
    requireEmpty(place.folder());
    requireEmpty(place.keyFolder());
    var work = new WorkFolder(place);
    Folders.makePrivate(place.folder());
    Folders.makePrivate(work.folder);
    return work;
  }

  private static void requireEmpty(Path folder) throws IOException {
    var there = new ArrayList<>(Folders.within(folder));
    // A disk of its own has this from the beginning.
    there.removeIf(file -> file.endsWith("lost+found"));
    if (!there.isEmpty()) {
      throw new BackupRefused(
          there.getFirst().endsWith(NAME)
              ? "A restore is under way in %s, or one was broken off: remove that folder if none runs."
                  .formatted(there.getFirst())
              : "%s is not empty (there is %s). A backup is restored into an empty home only: name another with --home."
                  .formatted(folder, there.getFirst().getFileName()));
    }
  }

  Path folder() {
    return folder;
  }

  /// Puts everything into its place.
  void settle() throws IOException {
    Files.deleteIfExists(folder.resolve("gatehouse.lock"));
    for (var each : Folders.within(folder).stream().sorted(DATA_LAST).toList()) {
      if (each.endsWith("keys")) {
        settleKeys(each);
      } else {
        Files.move(
            each, place.folder().resolve(each.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static final Comparator<Path> DATA_LAST =
      Comparator.comparing((Path each) -> each.endsWith("data")).thenComparing(each -> each);

  /// They may belong onto another disk, whereto nothing can be renamed.
  private void settleKeys(Path keys) throws IOException {
    Folders.makePrivate(place.keyFolder());
    for (var each : Folders.within(keys)) {
      Files.move(each, place.keyFolder().resolve(each.getFileName()));
    }
  }

  /// Removes what was not put into its place: of a restore that failed, everything.
  @Override
  public void close() throws IOException {
    Folders.delete(folder);
    removeIfEmpty(place.folder());
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    if (List.of().equals(Folders.within(folder))) {
      Files.deleteIfExists(folder);
    }
  }
}
