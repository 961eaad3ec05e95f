package gatehouse.upkeep;

import gatehouse.backup.Backup;
import gatehouse.backup.BackupRefused;
import gatehouse.backup.Recipients;
import gatehouse.backup.RecoveryKey;
import gatehouse.database.ConnectionDetails;
import gatehouse.database.LocalPostgres;
import gatehouse.database.Postgres;
import gatehouse.database.PostgresSettings;
import gatehouse.installation.InstallationSettings;
import gatehouse.shell.SchoolTime;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// `gatehouse backup`: one file with everything, whether the service runs or not.
public final class BackupCommand {
  private final InstallationSettings place;
  private final UpkeepSettings settings;
  private final Clock clock;
  private final PrintStream out;

  public BackupCommand(List<String> settings, Clock clock, PrintStream out) {
    this.place = InstallationSettings.read(settings);
    this.settings = UpkeepSettings.read(settings);
    this.clock = clock;
    this.out = out;
  }

  /// Makes the key that opens this home's backups and prints it, this once.
  public void newKey() {
    var pair = RecoveryKey.generate();
    Recipients.in(place.folder()).begin(pair.recipient());
    var today = SchoolTime.day(clock.instant());
    out.println(new RecoverySheet(pair, today, place.folder().toString()).text());
  }

  /// Backs up into this file, or into one that says in its name when it was made.
  public void backUp(Optional<Path> file) {
    var began = System.nanoTime();
    try (var postgres = reach()) {
      var backup = Backups.of(place, postgres.owner(), demonstration(postgres.owner()));
      var made = backup.into(file.orElseGet(() -> standard(backup)), clock);
      tell(made, Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private Path standard(Backup backup) {
    var folder = settings.backups();
    return (folder == null ? Path.of("") : folder).resolve(backup.fileName(clock));
  }

  private Postgres reach() {
    var external = place.external();
    if (external.isPresent()) {
      return external.get();
    }
    if (!Files.isDirectory(place.folder().resolve("data"))) {
      throw new BackupRefused("There is nothing to back up in " + place.folder());
    }
    // A key is wanted before a server is started for nothing.
    var _ = Recipients.in(place.folder()).all();
    return LocalPostgres.reach(place.folder(), PostgresSettings.standard());
  }

  /// As the data say, whatever was typed.
  private static boolean demonstration(ConnectionDetails owner) {
    try (var connection = owner.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select demonstration from installation.purpose")) {
      if (!rows.next()) {
        throw new BackupRefused("There is nothing to back up: this database was never used");
      }
      return rows.getBoolean(1);
    } catch (SQLException unreadable) {
      throw new BackupRefused(
          "The database could not be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private void tell(Backup.Made made, Duration took) {
    out.printf(
        "Backed up %,d rows of %d tables and %d files into %s (%.1f MB, %.1f s).%n",
        made.rows(),
        made.tables(),
        made.files(),
        made.file(),
        made.bytes() / 1e6,
        took.toMillis() / 1e3);
    out.printf(
        "It opens with the recovery sheet of key %s. Take it to another machine.%n",
        Recipients.in(place.folder()).all().getFirst().name());
  }
}
