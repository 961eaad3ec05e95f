package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class LocalPostgresTest {

  @TempDir(factory = UnderTarget.class)
  Path home;

  @Test
  void the_first_start_makes_the_home_and_the_next_one_keeps_its_data() throws SQLException {
    try (var first = start()) {
      Sql.run(first.owner(), "create table pupils (name text)");
      Sql.run(first.owner(), "insert into pupils values ('Zoë')");
    }
    try (var second = start()) {
      assertThat(Sql.ask(second.owner(), "select name from pupils")).isEqualTo("Zoë");
    }
    assertNothingRuns();
  }

  @Test
  void the_home_and_its_secrets_are_for_one_account_only() throws IOException {
    try (var _ = start()) {
      var secrets = new Home(home).secrets();
      assertThat(permissions(home.resolve("data"))).isEqualTo("rwx------");
      assertThat(permissions(secrets.folder())).isEqualTo("rwx------");
      assertThat(permissions(secrets.ownerFile())).isEqualTo("rw-------");
      assertThat(permissions(secrets.appFile())).isEqualTo("rw-------");
      assertThat(secrets.owner()).hasSizeGreaterThan(40).isNotEqualTo(secrets.app());
    }
  }

  @Test
  void a_half_made_data_folder_is_thrown_away_and_made_again() throws Exception {
    var half = Files.createDirectories(home.resolve("data.unfinished-1/data"));
    Files.writeString(half.resolve("PG_VERSION"), "18");
    try (var server = start()) {
      assertThat(Sql.ask(server.app(), "select 1")).isEqualTo("1");
    }
    try (var left = Files.newDirectoryStream(home, "data.unfinished-*")) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void it_is_alive_until_it_is_closed_and_closing_twice_does_no_harm() {
    var server = start();
    assertThat(server.alive()).isTrue();
    server.close();
    server.close();
    assertThat(server.alive()).isFalse();
    assertNothingRuns();
  }

  @Test
  void one_that_takes_too_long_to_stop_is_stopped_at_once_and_recovers() throws SQLException {
    var hasty = TemporaryPostgres.settings().withStopLimit(Duration.ZERO);
    var server = LocalPostgres.start(home, hasty);
    Sql.run(server.owner(), "create table notes as select 'kept' as text");
    server.close();
    assertThat(server.alive()).isFalse();
    try (var next = start()) {
      assertThat(Sql.ask(next.owner(), "select text from notes")).isEqualTo("kept");
    }
  }

  @Test
  void it_stops_with_a_session_open() throws SQLException {
    var server = start();
    try (var connection = server.app().connect()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("select 1");
      server.close();
      assertThat(server.alive()).isFalse();
    }
    assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
  }

  @Test
  void the_password_of_the_service_follows_its_file() throws Exception {
    start().close();
    var file = new Home(home).secrets().appFile();
    Files.delete(file);
    try (var server = start()) {
      assertThat(Sql.ask(server.app(), "select current_user")).isEqualTo("gatehouse_app");
      assertThat(server.app().password()).isEqualTo(Files.readString(file));
    }
  }

  @Test
  void programs_that_were_touched_are_unpacked_again() throws Exception {
    var settings = TemporaryPostgres.settings().withPrograms(Path.of("programs"));
    LocalPostgres.start(home, settings).close();
    var folder = onlyEntry(home.resolve("programs"));
    // Replaced, not overwritten: a process that is still ending keeps its program's file busy.
    Files.delete(folder.resolve("bin/postgres"));
    Files.writeString(folder.resolve("bin/postgres"), "no program");
    Files.createDirectories(home.resolve("programs/postgresql-17-older"));
    try (var server = LocalPostgres.start(home, settings)) {
      assertThat(Sql.ask(server.app(), "select 1")).isEqualTo("1");
    }
    assertThat(onlyEntry(home.resolve("programs"))).isEqualTo(folder);
  }

  @Test
  void data_on_another_disk_by_a_link_are_recognised() throws Exception {
    start().close();
    var elsewhere = home.resolve("elsewhere");
    Files.move(home.resolve("data"), elsewhere);
    Files.createSymbolicLink(home.resolve("data"), elsewhere);
    try (var _ = start()) {
      assertThat(new Leftovers(home.resolve("data")).orphan()).isPresent();
    }
    assertNothingRuns();
  }

  @Test
  void a_login_without_a_name_or_to_another_database_is_refused() {
    assertThatThrownBy(() -> new ConnectionDetails("jdbc:h2:mem", "me", "x"))
        .hasMessageContaining("jdbc:h2:mem");
    assertThatThrownBy(() -> new ConnectionDetails("jdbc:postgresql://h/d", " ", "x"))
        .hasMessageContaining("role");
  }

  private LocalPostgres start() {
    return LocalPostgres.start(home, TemporaryPostgres.settings());
  }

  private void assertNothingRuns() {
    assertThat(new Leftovers(home.resolve("data")).processes()).isEmpty();
  }

  private static Path onlyEntry(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
