package gatehouse.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// There and back, on the real server.
@Timeout(180)
class BackupTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T02:15:00Z"));
  private static final List<String> TABLES =
      List.of("schools.trust", "schools.school", "people.person", "adverts.about", "adverts.words");

  @TempDir Path folder;

  private final RecoveryKey.Pair key = RecoveryKey.generate();
  private Path home;
  private Path file;

  @BeforeEach
  void home() throws IOException {
    home = folder.resolve("home");
    file = folder.resolve("backups/one.age");
    Files.createDirectories(home.resolve("keys"));
    Files.writeString(home.resolve("keys/record"), "a key\n");
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/PG_VERSION"), "18");
    Recipients.in(home).begin(key.recipient());
  }

  @Test
  void everyRowComesBackAsItWas() throws Exception {
    var from = Scratch.ownedBySuperuser().filled();
    var made = backUp(from);
    assertThat(made.rows()).isEqualTo(1 + 2 + 3008 + 3008 + 42);
    assertThat(made.tables()).isEqualTo(TABLES.size());

    var to = Scratch.ownedBySuperuser();
    var done = restore(to);
    assertThat(done.rows()).isEqualTo(made.rows());
    assertSame(from, to);
  }

  /// The owner is bound by forced row-level security, so that a plain COPY would give it no row.
  @Test
  void anOwnerWhomRowSecurityBindsReadsEverySchoolsRows() throws Exception {
    var from = Scratch.ownedByABoundRole().filled();
    assertThat(Scratch.ask(from.owner(), "select count(*) from people.person")).isEqualTo("0");
    var made = backUp(from);
    assertThat(made.rows()).isEqualTo(1 + 2 + 3008 + 3008 + 42);

    var to = Scratch.ownedByABoundRole();
    restore(to);
    assertSame(from, to);
    assertThat(Scratch.ask(to.owner(), "select count(*) from people.person")).isEqualTo("0");
  }

  @Test
  void aTableThatABoundOwnerCannotReadWholeIsNamed() throws Exception {
    var from = Scratch.ownedByABoundRole().filled();
    Scratch.run(
        from.owner(),
        """
        create table adverts.hidden (word text);
        alter table adverts.hidden enable row level security;
        """);
    assertThatThrownBy(() -> backUp(from))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("adverts.hidden");
    assertThat(file).doesNotExist();
  }

  @Test
  void aTableThatIsAddedLaterIsInTheNextBackup() throws Exception {
    var from = Scratch.ownedBySuperuser().filled();
    Scratch.run(from.owner(), "create schema later; create table later.thing (word text)");
    Scratch.run(from.owner(), "insert into later.thing values ('here')");
    backUp(from);
    try (var archive = ArchiveReader.open(file, key.key())) {
      assertThat(archive.heading().tables()).extracting(Table::fullName).contains("later.thing");
      var later = new ByteArrayOutputStream();
      archive.read((name, content) -> taken(name, content, later));
      assertThat(later.toString(StandardCharsets.UTF_8)).isEqualTo("here\n");
    }
  }

  /// Rows in COPY's text form are lines.
  private static long taken(String name, InputStream content, OutputStream later)
      throws IOException {
    var bytes = content.readAllBytes();
    if (name.equals("tables/later.thing")) {
      later.write(bytes);
    }
    var lines = new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
    return name.startsWith("tables/") ? lines : 0;
  }

  @Test
  void sequencesGoOnWhereTheyWere() throws Exception {
    backUp(Scratch.ownedBySuperuser().filled());
    var to = Scratch.ownedBySuperuser();
    restore(to);
    assertThat(
            Scratch.ask(
                to.owner(), "insert into adverts.words (word) values ('x') returning number"))
        .isEqualTo("43");
  }

  @Test
  void itIsTheStateOfOneMoment() throws Exception {
    var from = Scratch.ownedBySuperuser().filled();
    try (var connection = from.owner().connect();
        var snapshot = Snapshot.of(connection)) {
      var tables = snapshot.tables();
      Scratch.run(from.owner(), "delete from adverts.about; delete from people.person");
      var rows = new HashMap<String, Long>();
      for (var table : tables) {
        rows.put(table.fullName(), snapshot.copy(table, OutputStream.nullOutputStream()));
      }
      assertThat(rows).containsEntry("people.person", 3008L).containsEntry("adverts.about", 3008L);
    }
  }

  @Test
  void keysAndOtherFilesOfTheHomeComeBackForTheirAccountOnly() throws Exception {
    Files.writeString(home.resolve("letterhead.txt"), "added tomorrow\n");
    Files.createDirectories(home.resolve("national/data"));
    Files.writeString(home.resolve("national/data/edits.yaml"), "- an edit\n");
    Files.writeString(home.resolve("set-up-code"), "SECRET");
    Files.writeString(home.resolve("gatehouse-2026.age"), "an earlier one");
    backUp(Scratch.ownedBySuperuser().filled());
    restore(Scratch.ownedBySuperuser());

    var back = folder.resolve("back");
    assertThat(Files.readString(back.resolve("keys/record"))).isEqualTo("a key\n");
    assertThat(Files.readString(back.resolve("letterhead.txt"))).isEqualTo("added tomorrow\n");
    assertThat(Files.readString(back.resolve("national/data/edits.yaml"))).isEqualTo("- an edit\n");
    assertThat(Recipients.in(back).all()).containsExactly(key.recipient());
    assertThat(Folders.within(back))
        .extracting(each -> each.getFileName().toString())
        .containsExactly("backup-recipients", "keys", "letterhead.txt", "national");
    assertThat(permissions(back.resolve("keys"))).isEqualTo("rwx------");
    assertThat(permissions(back.resolve("keys/record"))).isEqualTo("rw-------");
  }

  @Test
  void whoeverHasTheFileAndNotTheKeyHasNothing() throws Exception {
    backUp(Scratch.ownedBySuperuser().filled());
    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertThat(bytes)
        .startsWith("age-encryption.org/v1")
        .doesNotContain("Canary", "Oak Hill", "a key", "tables/", "PK\u0003\u0004");
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  void whatWasRestoredIsForcedAgain() throws Exception {
    backUp(Scratch.ownedBySuperuser().filled());
    var to = Scratch.ownedBySuperuser();
    restore(to);
    assertThat(
            Scratch.ask(
                to.owner(),
                "select count(*) from pg_class where relrowsecurity and relforcerowsecurity"))
        .isEqualTo("3");
  }

  @Test
  void nobodyStaysSignedIn() throws Exception {
    backUp(Scratch.ownedBySuperuser().filled());
    var to = Scratch.ownedBySuperuser();
    restore(to);
    assertThat(to.rows("signin.session")).isEmpty();
  }

  @Test
  void itIsNotRestoredOverAnything() throws Exception {
    backUp(Scratch.ownedBySuperuser().filled());
    var occupied = Scratch.ownedByABoundRole().filled();
    assertThatThrownBy(() -> restore(occupied))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("The database is not empty");
    assertThat(occupied.rows("people.person")).hasSize(3008);
  }

  @Test
  void theEmptyTablesOfAKilledRestoreAreNoHindrance() throws Exception {
    var from = Scratch.ownedBySuperuser().filled();
    backUp(from);
    var to = Scratch.ownedByABoundRole();
    Scratch.MIGRATIONS.make(to.owner(), 3);
    Scratch.run(to.owner(), "truncate adverts.words; create table adverts.more (word text)");
    restore(to);
    assertSame(from, to);
  }

  @Test
  void aNewerBackupIsRefusedInOneLine() throws Exception {
    var from = Scratch.ownedBySuperuser().filled();
    Scratch.run(from.owner(), "insert into history.flyway_schema_history values ('0004', true)");
    backUp(from);
    assertRefused(file, "newer than this one");
  }

  @Test
  void aBackupOfOtherTablesIsRefusedInOneLine() throws Exception {
    var from = Scratch.ownedBySuperuser().filled();
    Scratch.run(from.owner(), "alter table adverts.words add colour text");
    backUp(from);
    assertRefused(file, "not those that this Gatehouse makes");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.5, 0.999})
  void aTruncatedFileLeavesNothingBehind(double part) throws Exception {
    backUp(Scratch.ownedBySuperuser().filled());
    var bytes = Files.readAllBytes(file);
    var cut = folder.resolve("cut.age");
    Files.write(cut, Arrays.copyOf(bytes, (int) (bytes.length * part)));
    assertRefused(cut, "not whole");
  }

  @Test
  void anAlteredFileLeavesNothingBehind() throws Exception {
    backUp(Scratch.ownedBySuperuser().filled());
    var altered = folder.resolve("altered.age");
    var bytes = Files.readAllBytes(file);
    var random = new Random(5);
    for (int i = 0; i < 20; i++) {
      var changed = bytes.clone();
      changed[200 + random.nextInt(bytes.length - 200)] ^= 0x20;
      Files.write(altered, changed);
      assertRefused(altered, "");
    }
  }

  @Test
  void theWrongKeyLeavesNothingBehind() throws Exception {
    backUp(Scratch.ownedBySuperuser().filled());
    assertThatThrownBy(() -> Restore.of(file, RecoveryKey.generate().key()))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("This key does not open this file");
  }

  @Test
  void withoutAKeyThereIsNoBackup() throws Exception {
    Files.delete(home.resolve(Recipients.NAME));
    var from = Scratch.ownedBySuperuser().filled();
    assertThatThrownBy(() -> backUp(from)).hasMessageContaining("--new-key");
  }

  @Test
  void aSecondKeyDoesNotTakeTheFirstOnesPlaceUnseen() {
    assertThatThrownBy(() -> Recipients.in(home).begin(RecoveryKey.generate().recipient()))
        .hasMessageContaining(key.recipient().name());
  }

  @Test
  void aFileIsNotOverwritten() throws Exception {
    var from = Scratch.ownedBySuperuser().filled();
    backUp(from);
    assertThatThrownBy(() -> backUp(from)).hasMessageContaining("not overwritten");
  }

  @Test
  void theHomeKnowsWhenItsLastBackupWasMade() throws Exception {
    assertThat(LastBackup.of(home).made()).isEmpty();
    backUp(Scratch.ownedBySuperuser().filled());
    assertThat(LastBackup.of(home).made()).contains(CLOCK.instant());
  }

  @Test
  void theNameSaysWhenAndWhichSheet() throws Exception {
    assertThat(backup(Scratch.ownedBySuperuser()).fileName(CLOCK))
        .isEqualTo("gatehouse-2026-11-21-021500-key-" + key.recipient().name() + ".age");
  }

  @ParameterizedTest
  @ValueSource(strings = {"home/../../x", "keys/../../x", "home//etc/x", "home/", "keys/.."})
  void noFileLeadsOutOfTheHome(String name) {
    assertThatThrownBy(
            () -> new HomeFiles(folder.resolve("a"), folder.resolve("a/keys")).place(name))
        .hasMessageContaining("made to harm");
  }

  @Test
  void tablesThatReferInACircleAreNamed() throws Exception {
    var from = Scratch.ownedBySuperuser().filled();
    Scratch.run(
        from.owner(),
        """
        create table adverts.hen (id int primary key, egg int);
        create table adverts.egg (id int primary key references adverts.hen);
        alter table adverts.hen add foreign key (egg) references adverts.egg;
        """);
    assertThatThrownBy(() -> backUp(from)).hasMessageContaining("adverts.egg, adverts.hen");
  }

  private void assertRefused(Path backup, String why) throws SQLException {
    var to = databaseForRefusals();
    assertThatThrownBy(
            () -> {
              try (var restore = Restore.of(backup, key.key())) {
                restore.into(
                    to.owner(),
                    folder.resolve("no"),
                    folder.resolve("no/keys"),
                    Scratch.MIGRATIONS);
              }
            })
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining(why)
        .extracting(failure -> String.valueOf(failure.getMessage()).lines().count())
        .isEqualTo(1L);
    assertThat(
            Scratch.all(
                to.owner(),
                "select nspname from pg_namespace where nspname !~ '^pg_|^information_schema$|^public$'"))
        .isEmpty();
  }

  private @Nullable Scratch refusing;

  private Scratch databaseForRefusals() throws SQLException {
    if (refusing == null) {
      refusing = Scratch.ownedBySuperuser();
    }
    return refusing;
  }

  private static void assertSame(Scratch from, Scratch to) throws SQLException {
    for (var table : TABLES) {
      assertThat(to.rows(table)).as(table).isEqualTo(from.rows(table)).isNotEmpty();
    }
  }

  private Backup backup(Scratch from) {
    return new Backup(from.owner(), home, home.resolve("keys"), "0.1.0", false);
  }

  private Backup.Made backUp(Scratch from) {
    return backup(from).into(file, CLOCK);
  }

  private Restore.Done restore(Scratch to) throws IOException {
    try (var restore = Restore.of(file, key.key())) {
      assertThat(restore.heading().made()).isEqualTo(CLOCK.instant());
      return restore.into(
          to.owner(), folder.resolve("back"), folder.resolve("back/keys"), Scratch.MIGRATIONS);
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
