package gatehouse.upkeep;

import gatehouse.database.Finding;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Whether the keys lie apart from what they open: whoever copies the database's folder, or the
/// backups', must not get them with it.
record KeyPlaceCheck(Path keys, Path data, @Nullable Path backups) implements SurroundingsCheck {
  private static final String NAME = "place of the keys";

  @Override
  public Finding look() {
    if (within(data)) {
      return wrong("the database's folder " + data);
    }
    return backups != null && within(backups)
        ? wrong("the folder of the backups " + backups)
        : new Finding.Ok(NAME, keys + ", apart from data and backups");
  }

  private boolean within(Path folder) {
    return real(keys).startsWith(real(folder));
  }

  private static Path real(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  private Finding wrong(String where) {
    return new Finding.Failure(
        NAME,
        "The keys lie in " + where + ": one copy of it opens everything.",
        "Move the folder " + keys + " elsewhere and name it in GATEHOUSE_KEYS.");
  }
}
