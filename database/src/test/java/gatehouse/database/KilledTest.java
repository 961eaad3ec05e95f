package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a JVM that was killed or told to end leaves behind, and what the next one makes of it.
@Timeout(180)
class KilledTest {
  /// A shell without job control has what it starts in the background ignore Ctrl-C, and so do all
  /// processes that this starts; the child hears it again.
  private static final List<String> HEARING_CTRL_C =
      Files.isDirectory(Path.of("/proc")) ? List.of("env", "--default-signal=INT") : List.of();

  @TempDir(factory = UnderTarget.class)
  Path home;

  @AfterEach
  void nothing_is_left_running() throws IOException {
    assertThat(leftovers().processes()).isEmpty();
    leftovers().clear(TemporaryPostgres.settings().stopLimit());
  }

  @Test
  void after_kill_9_the_orphan_is_stopped_and_the_data_are_there() throws Exception {
    try (var child = Child.start(home).ready()) {
      keepNote();
      child.kill();
    }
    var orphan = leftovers().orphan().orElseThrow();
    try (var next = start()) {
      assertThat(leftovers().processes()).isNotEmpty().doesNotContain(orphan);
      assertThat(Sql.ask(next.owner(), "select text from notes")).isEqualTo("kept");
    }
  }

  @Test
  void after_both_were_killed_it_recovers_by_itself() throws Exception {
    try (var child = Child.start(home).ready()) {
      keepNote();
      child.kill();
    }
    leftovers().orphan().orElseThrow().destroyForcibly();
    try (var next = start()) {
      assertThat(Sql.ask(next.owner(), "select text from notes")).isEqualTo("kept");
    }
  }

  @Test
  void a_postmaster_killed_under_a_living_jvm_is_noticed_and_closing_does_no_harm() {
    var server = start();
    var postmaster = leftovers().orphan().orElseThrow();
    postmaster.destroyForcibly();
    assertThat(Signal.ended(postmaster, Duration.ofSeconds(30))).isTrue();
    assertThat(server.alive()).isFalse();
    server.close();
    start().close();
  }

  @Test
  void sigterm_of_the_jvm_stops_the_postmaster() throws Exception {
    try (var child = Child.start(home).ready()) {
      var postmaster = leftovers().orphan().orElseThrow();
      child.process().destroy();
      assertThat(child.ends()).isTrue();
      assertThat(postmaster.isAlive()).isFalse();
      assertThat(PostmasterFile.in(home.resolve("data"))).doesNotExist();
    }
  }

  @Test
  void ctrl_c_of_the_jvm_stops_the_postmaster() throws Exception {
    try (var child =
        Child.start(HEARING_CTRL_C, System.getProperty("java.class.path"), Map.of(), home)
            .ready()) {
      var postmaster = leftovers().orphan().orElseThrow();
      Signal.INT.send(child.process().toHandle());
      assertThat(child.ends()).isTrue();
      assertThat(postmaster.isAlive()).isFalse();
    }
  }

  @Test
  void a_jvm_killed_while_the_data_folder_is_being_made_leaves_nothing_half() throws Exception {
    try (var child = Child.start(home)) {
      while (!unfinished() && child.process().isAlive()) {
        Thread.onSpinWait();
      }
      child.kill();
    }
    assertThat(home.resolve("data")).doesNotExist();
    try (var next = start()) {
      assertThat(Sql.ask(next.app(), "select 1")).isEqualTo("1");
    }
  }

  private boolean unfinished() throws IOException {
    try (var work = Files.newDirectoryStream(home, "data.unfinished-*")) {
      for (var folder : work) {
        return Files.exists(folder.resolve("data/PG_VERSION"));
      }
      return false;
    }
  }

  private void keepNote() throws IOException, SQLException {
    var port = PostmasterFile.read(home.resolve("data")).orElseThrow().port();
    var secret = new Home(home).secrets().owner();
    var login = Launch.details(port, "gatehouse", "gatehouse", secret);
    Sql.run(login, "create table notes as select 'kept' as text");
  }

  private LocalPostgres start() {
    return LocalPostgres.start(home, TemporaryPostgres.settings());
  }

  private Leftovers leftovers() {
    return new Leftovers(home.resolve("data"));
  }
}
