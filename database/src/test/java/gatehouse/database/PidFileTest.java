package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a `postmaster.pid` may lie about.
@Timeout(180)
class PidFileTest {

  @TempDir(factory = UnderTarget.class)
  Path home;

  @ParameterizedTest
  @ValueSource(strings = {"sleep", "postgres"})
  void a_foreign_process_that_got_the_number_is_never_signalled(String name) throws Exception {
    LocalPostgres.start(home, TemporaryPostgres.settings()).close();
    var program = Files.copy(Path.of("/bin/sleep"), home.resolve(name));
    var foreign = new ProcessBuilder(program.toString(), "600").directory(home.toFile()).start();
    try {
      writePidFile(foreign.pid() + "\n" + home.resolve("data") + "\n1\n5432\n\n\n0 0\nready\n");
      startAndAsk();
      assertThat(foreign.isAlive()).isTrue();
    } finally {
      foreign.destroyForcibly().waitFor();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0\0\0\0", "not a number\n", "999999999\n", "-17\n"})
  void whatever_a_power_cut_leaves_in_it_the_next_start_succeeds(String content) throws Exception {
    LocalPostgres.start(home, TemporaryPostgres.settings()).close();
    writePidFile(content);
    startAndAsk();
  }

  @Test
  void our_own_process_is_not_taken_for_a_server() throws Exception {
    Files.createDirectories(home.resolve("data"));
    writePidFile(ProcessHandle.current().pid() + "\n");
    var leftovers = new Leftovers(home.resolve("data"));
    assertThat(leftovers.orphan()).isEmpty();
    leftovers.clear(Duration.ofSeconds(1));
    assertThat(PostmasterFile.in(home.resolve("data"))).doesNotExist();
  }

  private void writePidFile(String content) throws IOException {
    Files.writeString(PostmasterFile.in(home.resolve("data")), content);
  }

  private void startAndAsk() throws SQLException {
    try (var server = LocalPostgres.start(home, TemporaryPostgres.settings())) {
      assertThat(Sql.ask(server.app(), "select 1")).isEqualTo("1");
    }
  }
}
