package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(180)
class SafeServerTest {

  private static final String CANARY = "Persephone Quillfeather";

  private final Postgres server = TemporaryPostgres.shared();

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "full_page_writes, on",
    "synchronous_commit, on",
    "data_checksums, on",
    "password_encryption, scram-sha-256",
    "server_encoding, UTF8",
    "log_timezone, UTC",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "allow_alter_system, off",
    "max_connections, 32"
  })
  void a_setting_that_guards_the_data_is_really_on(String name, String value) throws SQLException {
    assertThat(Sql.setting(server, name)).isEqualTo(value);
  }

  @Test
  void nobody_can_switch_durability_off() {
    assertThatThrownBy(() -> Sql.run(server.owner(), "alter system set fsync = off"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void it_is_version_18_with_a_locale_that_no_system_upgrade_changes() throws SQLException {
    assertThat(Sql.setting(server, "server_version")).startsWith("18.");
    var locale =
        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = ";
    assertThat(Sql.ask(server.owner(), locale + "'gatehouse'")).isEqualTo("b C.UTF-8");
  }

  @Test
  void the_server_keeps_universal_time_and_the_tests_run_elsewhere() throws IOException {
    var options = Files.readString(data().resolve("postmaster.opts"));
    assertThat(options).contains("\"timezone=UTC\"");
    assertThat(ZoneId.systemDefault().getId()).isNotEqualTo("UTC");
  }

  @Test
  void it_listens_on_loopback_only() throws IOException {
    var port = "%04X".formatted(URI.create(server.owner().jdbcUrl().substring(5)).getPort());
    var listening =
        Stream.of("/proc/net/tcp", "/proc/net/tcp6")
            .flatMap(file -> lines(Path.of(file)))
            .map(line -> line.strip().split("\\s+"))
            .filter(word -> word[1].endsWith(":" + port) && word[3].equals("0A"))
            .map(word -> word[1]);
    assertThat(listening).containsExactly("0100007F:" + port);
  }

  @Test
  void the_role_of_the_service_owns_nothing_and_may_make_nothing() {
    assertThatThrownBy(() -> Sql.run(server.app(), "create table mine (id int)"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> Sql.run(server.app(), "create schema mine"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void without_a_password_or_with_a_wrong_one_nobody_comes_in() {
    var url = server.owner().jdbcUrl();
    assertThatThrownBy(() -> Sql.ask(new ConnectionDetails(url, "gatehouse", ""), "select 1"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> Sql.ask(new ConnectionDetails(url, "gatehouse", "x"), "select 1"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void no_password_shows_in_the_process_list_or_the_log_or_when_printed() throws IOException {
    for (var login : List.of(server.owner(), server.app())) {
      assertThat(login.toString()).doesNotContain(login.password()).contains(login.user());
      assertThat(processList()).doesNotContain(login.password());
      assertThat(log()).doesNotContain(login.password());
    }
  }

  @Test
  void the_log_names_no_pupil_even_when_statements_fail() throws Exception {
    Sql.run(server.owner(), "create table if not exists canaries (name text unique)");
    for (var sql :
        List.of(
            "insert into canaries values ('%1$s'), ('%1$s')",
            "insert into canaries values (cast('%s' as int)::text)",
            "select * from \"%s\"",
            "do $$ begin raise exception '%s'; end $$")) {
      assertThatThrownBy(() -> Sql.run(server.owner(), sql.formatted(CANARY)))
          .hasMessageContaining(CANARY);
    }
    Sql.run(server.owner(), "do $$ begin raise warning '%s'; end $$".formatted(CANARY));
    Sql.run(server.owner(), "drop table canaries");
    assertThat(log()).doesNotContain(CANARY).contains("ready to accept connections");
  }

  @Test
  void the_log_is_kept_in_the_home_one_file_a_weekday() throws IOException {
    try (var files = Files.list(data().resolveSibling("log"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .anyMatch(name -> name.matches("postgresql-[A-Z][a-z]{2}\\.log"));
    }
  }

  /// The sixth word of its state is its session; a terminal signals its own session only.
  @Test
  void ctrl_c_in_a_terminal_reaches_us_and_not_the_server_behind_our_back() throws IOException {
    var pid = Long.toString(PostmasterFile.read(data()).orElseThrow().pid());
    assertThat(Files.readString(Path.of("/proc", pid, "stat")).split(" ", -1)[5]).isEqualTo(pid);
  }

  @Test
  void nothing_of_our_environment_reaches_it() throws IOException {
    var pid = PostmasterFile.read(data()).orElseThrow().pid();
    var environment = Files.readString(Path.of("/proc", Long.toString(pid), "environ"));
    assertThat(environment.split("\0", -1))
        .allMatch(entry -> entry.isEmpty() || entry.matches("(PATH|LC_|PG|LD_|SHLVL|PWD|_).*"));
  }

  private static Path data() {
    var pid = Long.toString(ProcessHandle.current().pid());
    return Path.of("target", "temporary-postgres", pid, "data").toAbsolutePath();
  }

  private static String log() throws IOException {
    try (var files = Files.list(data().resolveSibling("log"))) {
      return files.flatMap(SafeServerTest::lines).reduce("", (text, line) -> text + line + "\n");
    }
  }

  private static String processList() {
    return ProcessHandle.allProcesses()
        .map(process -> Path.of("/proc", Long.toString(process.pid()), "cmdline"))
        .flatMap(SafeServerTest::lines)
        .reduce("", String::concat);
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream();
    } catch (IOException _) {
      return Stream.of();
    }
  }
}
