package gatehouse.upkeep;

import gatehouse.backup.Backup;
import gatehouse.backup.BackupRefused;
import gatehouse.backup.Folders;
import gatehouse.backup.LastBackup;
import gatehouse.shell.SchoolTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backs up once each night, or as soon as the service runs again if it did not run in the night,
/// and keeps the latest few.
final class NightlyBackup {
  private static final Logger log = LoggerFactory.getLogger(NightlyBackup.class);
  private static final LocalTime NIGHT = LocalTime.of(2, 0);
  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofHours(1);
  private static final Pattern OURS =
      Pattern.compile("gatehouse-\\d{4}-\\d\\d-\\d\\d-\\d{6}-key-[0-9a-z]+\\.age");

  private final Backup backup;
  private final Path folder;
  private final int kept;
  private final Clock clock;
  private Instant tryAgain = Instant.MIN;

  NightlyBackup(Backup backup, Path folder, int kept, Clock clock) {
    this.backup = backup;
    this.folder = folder;
    this.kept = kept;
    this.clock = clock;
  }

  /// Makes a backup if one is due.
  void look() {
    var now = clock.instant();
    if (due(now) && !now.isBefore(tryAgain)) {
      tryAgain = now.plus(BEFORE_ANOTHER_TRY);
      make();
    }
  }

  private boolean due(Instant now) {
    var local = now.atZone(SchoolTime.ZONE);
    var tonight = local.toLocalDate().atTime(NIGHT).atZone(SchoolTime.ZONE);
    var last = tonight.isAfter(local) ? tonight.minusDays(1) : tonight;
    return LastBackup.of(backup.home())
        .made()
        .filter(made -> !made.isBefore(last.toInstant()))
        .isEmpty();
  }

  private void make() {
    try {
      var made = backup.into(folder.resolve(backup.fileName(clock)), clock);
      log.info("Backed up {} rows into {}", made.rows(), made.file());
      forgetOldest();
    } catch (BackupRefused refused) {
      log.error("No backup was made: {}", refused.getMessage());
    } catch (IOException failed) {
      log.error("Old backups could not be removed: {}", failed.getMessage());
    }
  }

  /// Their names begin with their time, so that the oldest stand first.
  private void forgetOldest() throws IOException {
    var ours =
        Folders.within(folder).stream()
            .filter(file -> OURS.matcher(String.valueOf(file.getFileName())).matches())
            .toList();
    for (var old : ours.subList(0, Math.max(0, ours.size() - kept))) {
      Files.delete(old);
    }
  }
}
