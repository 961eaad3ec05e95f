package gatehouse.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.backup.LastBackup;
import gatehouse.backup.Recipients;
import gatehouse.backup.RecoveryKey;
import gatehouse.database.Finding;
import gatehouse.house.Asvs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each check is seen red and green.
class SurroundingsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir Path home;

  @Test
  @Asvs("13.3.2")
  void keysThatOthersMayReadAreAFailure() throws IOException {
    var keys = keys();
    assertThat(new KeyFilesCheck(keys, List.of()).look()).isInstanceOf(Finding.Ok.class);
    permit(keys.resolve("record"), "rw-r-----");
    assertThat(new KeyFilesCheck(keys, List.of()).look())
        .isInstanceOf(Finding.Failure.class)
        .asString()
        .contains("chmod go-rwx " + keys.resolve("record"));
  }

  @Test
  @Asvs("13.3.2")
  void aFolderOfKeysOrAPasswordFileThatOthersMayReadIsAFailure() throws IOException {
    var keys = keys();
    var password = Files.writeString(home.resolve("password"), "open sesame");
    permit(password, "rw-------");
    assertThat(new KeyFilesCheck(keys, List.of(password)).look()).isInstanceOf(Finding.Ok.class);
    permit(password, "rw----r--");
    assertThat(new KeyFilesCheck(keys, List.of(password)).look())
        .isInstanceOf(Finding.Failure.class);
    permit(keys, "rwxr-x---");
    assertThat(new KeyFilesCheck(keys, List.of()).look()).isInstanceOf(Finding.Failure.class);
  }

  @ParameterizedTest
  @CsvSource({
    "keys, Ok",
    "data/keys, Failure",
    "data, Failure",
    "backups/keys, Failure",
    "database, Ok",
    "x/../data/keys, Failure"
  })
  void keysLieApartFromWhatTheyOpen(String keys, String kind) {
    var check =
        new KeyPlaceCheck(home.resolve(keys), home.resolve("data"), home.resolve("backups"));
    assertThat(check.look().getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void aRecoveryKeyThatWasLeftOnTheServerIsAFailure() throws IOException {
    Files.writeString(home.resolve("notes.txt"), "AGE-SECRET-KEY-1 is how a key begins\n");
    var check = new RecoveryKeyCheck(List.of(home));
    assertThat(check.look()).isInstanceOf(Finding.Ok.class);
    Files.writeString(home.resolve("sheet.txt"), "Key: " + RecoveryKey.generate().key().text());
    assertThat(check.look()).isInstanceOf(Finding.Failure.class).asString().contains("sheet.txt");
  }

  @Test
  void withoutAKeyOrABackupThereIsAWarning() {
    assertThat(age(false).look())
        .isInstanceOf(Finding.Warning.class)
        .asString()
        .contains("--new-key");
    Recipients.in(home).begin(RecoveryKey.generate().recipient());
    assertThat(age(false).look()).isInstanceOf(Finding.Warning.class).asString().contains("never");
    assertThat(age(true).look()).isInstanceOf(Finding.Ok.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T02:00:00Z, Ok",
    "2026-11-20T11:30:00Z, Ok",
    "2026-11-20T10:59:00Z, Warning",
    "2026-11-01T02:00:00Z, Warning"
  })
  void aBackupIsDueEachDay(String made, String kind) throws IOException {
    Recipients.in(home).begin(RecoveryKey.generate().recipient());
    Files.writeString(LastBackup.of(home).file(), made + "\n");
    assertThat(age(false).look().getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void backupsNeedRoomForTheNextOnes() throws IOException {
    assertThat(BackupSpaceCheck.room(home, 100, 50)).isInstanceOf(Finding.Warning.class);
    assertThat(BackupSpaceCheck.room(home, 100, 30)).isInstanceOf(Finding.Ok.class);
    assertThat(new BackupSpaceCheck(home).look()).isInstanceOf(Finding.Ok.class);
    assertThat(new BackupSpaceCheck(null).look()).isInstanceOf(Finding.Ok.class);
    assertThat(new BackupSpaceCheck(home.resolve("unplugged")).look())
        .isInstanceOf(Finding.Warning.class);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, , Ok",
    "::1, , Ok",
    "127.0.0.1, http://localhost:8080, Ok",
    "127.0.0.1, https://gatehouse.school.example, Ok",
    "0.0.0.0, https://gatehouse.school.example, Ok",
    "0.0.0.0, , Failure",
    "192.0.2.7, http://gatehouse.school.example, Failure",
    "127.0.0.1, http://gatehouse.school.example, Failure"
  })
  void passwordsDoNotTravelUnencrypted(String host, @Nullable String address, String kind) {
    var service = new ServiceSettings(host, address, Map.of());
    assertThat(new AddressCheck(service, false).look().getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void aDemonstrationIsOnlyWarnedOfIt() {
    var service = new ServiceSettings("0.0.0.0", null, Map.of());
    assertThat(new AddressCheck(service, true).look()).isInstanceOf(Finding.Warning.class);
  }

  @ParameterizedTest
  @Asvs("13.4.2")
  @ValueSource(
      strings = {
        "--debug=true",
        "--trace=",
        "--logging.level.root=DEBUG",
        "--logging.level.org.springframework.jdbc=trace"
      })
  void debuggingIsAFailure(String setting) {
    var check = new DebugCheck(ServiceSettings.read(List.of(setting)));
    assertThat(check.look())
        .isInstanceOf(Finding.Failure.class)
        .asString()
        .contains(setting.substring(2, setting.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--server.port=1", "--debug=false", "--logging.level.root=info"})
  void withoutDebuggingAllIsWell(String setting) {
    assertThat(new DebugCheck(ServiceSettings.read(List.of(setting))).look())
        .isInstanceOf(Finding.Ok.class);
  }

  private BackupAgeCheck age(boolean demonstration) {
    return new BackupAgeCheck(Recipients.in(home), LastBackup.of(home), demonstration, CLOCK);
  }

  private Path keys() throws IOException {
    var keys = Files.createDirectories(home.resolve("keys"));
    permit(keys, "rwx------");
    permit(Files.writeString(keys.resolve("record"), "x"), "rw-------");
    return keys;
  }

  private static void permit(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
