package gatehouse.upkeep;

import gatehouse.backup.Backup;
import gatehouse.database.ConnectionDetails;
import gatehouse.installation.InstallationSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Backups of an installation as its settings describe it.
final class Backups {
  private Backups() {}

  static Backup of(InstallationSettings place, ConnectionDetails owner, boolean demonstration) {
    return new Backup(owner, place.folder(), place.keyFolder(), version(), demonstration);
  }

  /// As the build wrote it down; “unreleased” where classes run without a build.
  static String version() {
    try (var built = Backups.class.getResourceAsStream("/META-INF/build-info.properties")) {
      var properties = new Properties();
      if (built != null) {
        properties.load(built);
      }
      return properties.getProperty("build.version", "unreleased");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
