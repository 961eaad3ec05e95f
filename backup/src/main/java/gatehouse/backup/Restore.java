package gatehouse.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.database.ConnectionDetails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;

/// The way back: from a backup to an installation that was not there before.
///
/// All of it happens or nothing. The tables are filled in one transaction, which is committed when
/// the last byte was read and everything is what the manifest says.
public final class Restore implements AutoCloseable {
  private final ArchiveReader archive;

  private Restore(ArchiveReader archive) {
    this.archive = archive;
  }

  /// Opens a backup and reads what it is of.
  ///
  /// @throws BackupRefused in one line, if this key does not open this file
  public static Restore of(Path file, RecoveryKey key) {
    return new Restore(ArchiveReader.open(file, key));
  }

  /// Of what this is a backup.
  public Heading heading() {
    return archive.heading();
  }

  /// What was restored.
  public record Done(Heading heading, int tables, long rows, int files) {}

  /// Looks before anything is begun.
  ///
  /// @throws BackupRefused if it was made by a Gatehouse that knows more steps than this one
  public void requireNotNewer(Migrations migrations) {
    if (heading().migration() > migrations.newest()) {
      throw new BackupRefused(
          ("This backup was made by Gatehouse %s, which is newer than this one: its tables are at"
                  + " step %d, and here %d is the last. Restore it with that Gatehouse.")
              .formatted(heading().version(), heading().migration(), migrations.newest()));
    }
  }

  /// Restores into a database and a folder that hold nothing.
  ///
  /// @param folder becomes what the home held beside the database
  /// @param keys becomes the folder of the keys
  public Done into(ConnectionDetails owner, Path folder, Path keys, Migrations migrations) {
    requireNotNewer(migrations);
    var database = new EmptyDatabase(owner);
    requireEmpty(database);
    try {
      migrations.make(owner, heading().migration());
      return fill(owner, new HomeFiles(folder, keys));
    } catch (SQLException failed) {
      throw clear(database, notTaken(failed));
    } catch (RuntimeException failed) {
      throw clear(database, failed);
    }
  }

  private static void requireEmpty(EmptyDatabase database) {
    try {
      database.require();
    } catch (SQLException failed) {
      throw notTaken(failed);
    }
  }

  private static BackupRefused notTaken(SQLException failed) {
    var line = String.valueOf(failed.getMessage()).lines().findFirst().orElse("no reason given");
    return new BackupRefused("The database did not take it: " + line, failed);
  }

  private static RuntimeException clear(EmptyDatabase database, RuntimeException why) {
    try {
      database.clear();
    } catch (SQLException | RuntimeException again) {
      why.addSuppressed(again);
    }
    return why;
  }

  private Done fill(ConnectionDetails owner, HomeFiles files) throws SQLException {
    try (var connection = owner.connect()) {
      var restoring = Restoring.begin(connection, heading());
      var placing = new Placing(restoring, files);
      var manifest = archive.read(placing::take);
      restoring.requireCounts(manifest);
      restoring.force();
      connection.commit();
      return new Done(heading(), heading().tables().size(), manifest.rows(), placing.files);
    }
  }

  /// Puts each entry where it belongs.
  private static final class Placing {
    private final Restoring restoring;
    private final HomeFiles homeFiles;
    private int files;

    Placing(Restoring restoring, HomeFiles homeFiles) {
      this.restoring = restoring;
      this.homeFiles = homeFiles;
    }

    long take(String name, InputStream content) throws IOException, SQLException {
      if (name.startsWith(Backup.TABLES)) {
        return restoring.take(name.substring(Backup.TABLES.length()), content);
      }
      if (name.equals(Backup.SEQUENCES)) {
        restoring.takeSequences(new String(content.readAllBytes(), UTF_8));
        return 0;
      }
      if (name.startsWith(HomeFiles.KEYS) || name.startsWith(HomeFiles.HOME)) {
        Folders.copy(content, homeFiles.place(name));
        files++;
        return 0;
      }
      throw BackupRefused.notWhole("it holds an unknown entry " + name);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
