package gatehouse.upkeep;

import gatehouse.backup.BackupRefused;
import gatehouse.backup.Heading;
import gatehouse.backup.Migrations;
import gatehouse.backup.RecoveryKey;
import gatehouse.backup.Restore;
import gatehouse.database.ConnectionDetails;
import gatehouse.database.LocalPostgres;
import gatehouse.database.PostgresSettings;
import gatehouse.installation.InstallationSettings;
import gatehouse.ledger.SignedCheckpoint;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// `gatehouse restore`: makes of a backup an installation that was not there before.
public final class RestoreCommand {
  private final InstallationSettings place;
  private final PrintStream out;
  private final Migrations migrations = new FlywayMigrations();

  public RestoreCommand(List<String> settings, PrintStream out) {
    this.place = InstallationSettings.read(settings);
    this.out = out;
  }

  /// Restores all of it or nothing.
  ///
  /// @param held checkpoints that were kept outside: what the record is compared with
  /// @return whether every school's record is what it was when it was signed
  public boolean restore(Path file, RecoveryKey key, List<SignedCheckpoint> held) {
    var began = System.nanoTime();
    try (var restore = Restore.of(file, key)) {
      restore.requireNotNewer(migrations);
      requirePurpose(restore.heading());
      var records = place.external().isPresent() ? external(restore, held) : own(restore, held);
      return tell(records, Duration.ofNanos(System.nanoTime() - began));
    } catch (IOException failed) {
      throw new BackupRefused("Nothing was restored: " + failed.getMessage(), failed);
    }
  }

  private void requirePurpose(Heading heading) {
    if (heading.demonstration() != place.demonstration()) {
      throw new BackupRefused(
          heading.demonstration()
              ? "This is a backup of a demonstration: say --demo to restore it as one."
              : "This is a backup of a school's own data: leave out --demo.");
    }
  }

  private record Restored(Restore.Done done, List<RestoredRecords.Found> records) {}

  private Restored own(Restore restore, List<SignedCheckpoint> held) throws IOException {
    try (var work = WorkFolder.in(place)) {
      Restored restored;
      try (var server = LocalPostgres.start(work.folder(), PostgresSettings.standard())) {
        server.closeWithJvm();
        restored = fill(restore, server.owner(), server.app(), work, held);
      }
      work.settle();
      return restored;
    }
  }

  private Restored external(Restore restore, List<SignedCheckpoint> held) throws IOException {
    var server = place.external().orElseThrow();
    try (var work = WorkFolder.in(place)) {
      var restored = fill(restore, server.owner(), server.app(), work, held);
      work.settle();
      return restored;
    }
  }

  private Restored fill(
      Restore restore,
      ConnectionDetails owner,
      ConnectionDetails app,
      WorkFolder work,
      List<SignedCheckpoint> held) {
    var there = place.at(work.folder());
    var done = restore.into(owner, there.folder(), there.keyFolder(), migrations);
    return new Restored(done, new RestoredRecords(app, there.installation()).verify(held));
  }

  private boolean tell(Restored restored, Duration took) {
    var done = restored.done();
    out.printf(
        "Restored %,d rows of %d tables and %d files into %s (%.1f s).%n",
        done.rows(), done.tables(), done.files(), place.folder(), took.toMillis() / 1e3);
    out.printf(
        "It is as it was on %s, made by Gatehouse %s. What happened since is not in it.%n",
        done.heading().made(), done.heading().version());
    restored.records().forEach(found -> out.println(found.line()));
    var whole = restored.records().stream().allMatch(RestoredRecords.Found::whole);
    out.println(
        whole
            ? "Every record verified. Start it: ./gatehouse serve"
            : "The data are restored, but a record was changed BEFORE this backup was made."
                + " Tell the chair of governors, and restore an older backup elsewhere to compare.");
    return whole;
  }
}
