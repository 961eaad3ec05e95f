package gatehouse.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.SettableClock;
import gatehouse.backup.Backup;
import gatehouse.backup.Folders;
import gatehouse.backup.Recipients;
import gatehouse.backup.RecoveryKey;
import gatehouse.database.TemporaryPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the database of the running service.
@ServiceTest
class NightlyBackupTest {
  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-06-10T20:00:00Z"));
  private Path backups;
  private NightlyBackup nightly;

  @BeforeEach
  void begin() {
    var home = folder.resolve("home");
    backups = folder.resolve("backups");
    Recipients.in(home).begin(RecoveryKey.generate().recipient());
    var backup =
        new Backup(TemporaryPostgres.shared().owner(), home, home.resolve("keys"), "0.1.0", true);
    nightly = new NightlyBackup(backup, backups, 2, clock);
  }

  /// In British Summer Time two o'clock is one in UTC.
  @Test
  void thereIsOneEachNightAndTheLatestStay() throws IOException {
    look("2026-06-10T20:00:00Z");
    look("2026-06-11T00:59:00Z");
    assertThat(names())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("gatehouse-2026-06-10-200000-key-");
    look("2026-06-11T01:00:00Z");
    look("2026-06-11T23:00:00Z");
    assertThat(names()).hasSize(2);
    Files.writeString(backups.resolve("a-letter.txt"), "not ours");
    look("2026-06-14T15:00:00Z");
    assertThat(names()).hasSize(3).first().asString().isEqualTo("a-letter.txt");
    assertThat(names().get(1)).startsWith("gatehouse-2026-06-11-010000-key-");
  }

  @Test
  void oneThatFailedIsTriedAgainInAnHour() throws IOException {
    Files.writeString(backups, "a file where a folder should be");
    look("2026-06-10T20:00:00Z");
    Files.delete(backups);
    look("2026-06-10T20:45:00Z");
    assertThat(names()).isEmpty();
    look("2026-06-10T21:00:00Z");
    assertThat(names()).hasSize(1);
  }

  private void look(String now) {
    clock.set(Instant.parse(now));
    nightly.look();
  }

  private List<String> names() throws IOException {
    return Folders.within(backups).stream().map(each -> each.getFileName().toString()).toList();
  }
}
