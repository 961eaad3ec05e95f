package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatehouse.database.StartProblem.DataUnreadable;
import gatehouse.database.StartProblem.DiskFull;
import gatehouse.database.StartProblem.HomeInUse;
import gatehouse.database.StartProblem.HomeNotWritable;
import gatehouse.database.StartProblem.OtherVersion;
import gatehouse.database.StartProblem.PathUnfit;
import gatehouse.database.StartProblem.ProgramsDamaged;
import gatehouse.database.StartProblem.SecretMissing;
import gatehouse.database.StartProblem.SecretRefused;
import gatehouse.database.StartProblem.StartRefused;
import gatehouse.database.StartProblem.StartTimedOut;
import gatehouse.database.StartProblem.UnsupportedPlatform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Every refusal to start: its type, and that it says what to do.
@Timeout(180)
class StartProblemTest {

  private final PostgresSettings settings = TemporaryPostgres.settings();

  @TempDir(factory = UnderTarget.class)
  Path home;

  @AfterEach
  void nothing_is_left_running() {
    assertThat(new Leftovers(home.resolve("data")).processes()).isEmpty();
  }

  @Test
  void a_second_one_in_the_same_jvm_is_refused_and_the_first_goes_on() throws Exception {
    try (var first = LocalPostgres.start(home, settings)) {
      assertThat(problem(home, settings)).isInstanceOf(HomeInUse.class);
      assertThat(Sql.ask(first.app(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_second_one_in_another_jvm_is_refused_with_one_line() throws Exception {
    try (var _ = LocalPostgres.start(home, settings)) {
      assertThat(problem(home, settings)).isInstanceOf(HomeInUse.class);
      try (var second = Child.start(home)) {
        var pid = ProcessHandle.current().pid();
        assertThat(second.output().readAllAsString().strip())
            .startsWith("Another Gatehouse (process " + pid + ") is already using " + home)
            .hasLineCount(1);
        assertThat(second.process().waitFor()).isEqualTo(1);
      }
    }
  }

  @Test
  void a_home_that_cannot_be_made() throws IOException {
    var file = Files.createFile(home.resolve("a file"));
    assertThat(problem(file.resolve("home"), settings)).isInstanceOf(HomeNotWritable.class);
    assertThat(problem(file, settings)).isInstanceOf(HomeNotWritable.class);
    assertThat(problem(Path.of("/proc/gatehouse"), settings)).isInstanceOf(HomeNotWritable.class);
  }

  @Test
  void a_disk_with_too_little_space_before_anything_is_written() {
    var greedy = settings.withMinimumFreeBytes(Long.MAX_VALUE);
    assertThat(problem(home, greedy)).isInstanceOf(DiskFull.class);
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void data_of_another_version_of_postgresql() throws IOException {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/PG_VERSION"), "17\n");
    assertThat(problem(home, settings)).isEqualTo(new OtherVersion(home.resolve("data"), "17", 18));
  }

  @Test
  void a_data_folder_without_its_version_is_left_alone() throws IOException {
    var kept = Files.createDirectories(home.resolve("data")).resolve("somebody's file");
    Files.createFile(kept);
    assertThat(problem(home, settings)).isInstanceOf(DataUnreadable.class);
    assertThat(kept).exists();
  }

  @Test
  void a_path_that_a_shell_would_misread() {
    var inside = settings.withPrograms(Path.of("programs"));
    assertThat(problem(home.resolve("$HOME"), inside)).isInstanceOf(PathUnfit.class);
  }

  @Test
  void data_without_their_password() throws IOException {
    LocalPostgres.start(home, settings).close();
    Files.delete(new Home(home).secrets().ownerFile());
    assertThat(problem(home, settings)).isInstanceOf(SecretMissing.class);
  }

  @Test
  void data_with_the_password_of_other_data() throws IOException {
    LocalPostgres.start(home, settings).close();
    Files.writeString(new Home(home).secrets().ownerFile(), "of another school");
    assertThat(problem(home, settings)).isInstanceOf(SecretRefused.class);
  }

  @Test
  void root_with_nobody_to_step_down_to() {
    var refusal =
        catchThrowableOfType(
            CannotStart.class, () -> Account.Named.among(List.of("root:x:0:0:root:/root:/bin/sh")));
    assertThat(refusal.problem()).isEqualTo(new StartProblem.NoAccount());
    var known = List.of("nobody:x:65534:65534:::", "gatehouse:x:990:991:::");
    assertThat(Account.Named.among(known)).isEqualTo(new Account.Named("gatehouse", 990, 991));
  }

  @Test
  void a_postgresql_on_our_data_that_is_not_the_one_on_file_is_told_of_and_not_shot()
      throws Exception {
    var data = Files.createDirectories(home.resolve("data"));
    var program = Files.copy(Path.of("/bin/sleep"), home.resolve("postgres"));
    var stranger = new ProcessBuilder(program.toString(), "600").directory(data.toFile()).start();
    try {
      assertThat(problem(home, settings.withStopLimit(Duration.ofMillis(200))))
          .isEqualTo(new StartProblem.StillRunning(data, List.of(stranger.pid())));
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_start_that_takes_too_long() {
    LocalPostgres.start(home, settings).close();
    assertThat(problem(home, settings.withStartLimit(Duration.ZERO)))
        .isInstanceOf(StartTimedOut.class);
  }

  @Test
  void a_server_that_gives_up_with_the_end_of_its_log() throws IOException {
    LocalPostgres.start(home, settings).close();
    Files.writeString(home.resolve("data/postgresql.conf"), "nonsense");
    var problem = problem(home, settings);
    assertThat(problem).isInstanceOf(StartRefused.class);
    assertThat(problem.remedy()).contains("syntax error in file");
  }

  @Test
  void an_archive_that_was_cut_short() throws Exception {
    var whole = Platform.here().archive().source();
    var cut = home.resolve("cut.txz");
    try (var in = whole.openStream()) {
      Files.write(cut, Arrays.copyOf(in.readAllBytes(), 1_000_000));
    }
    var archive = new Archive(cut.toUri().toURL());
    var refusal =
        catchThrowableOfType(
            CannotStart.class,
            () -> Programs.ready(archive, home.resolve("programs"), Account.choose()));
    assertThat(refusal.problem()).isInstanceOf(ProgramsDamaged.class);
    try (var left = Files.list(home.resolve("programs"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void a_system_without_programs_of_ours() {
    var refusal = catchThrowableOfType(CannotStart.class, () -> Platform.of("Plan 9", "mips"));
    assertThat(refusal.problem()).isEqualTo(new UnsupportedPlatform("Plan 9 mips"));
    assertThat(Platform.of("Linux", "aarch64")).isEqualTo(Platform.LINUX_ARM_64);
  }

  @Test
  void a_jar_without_the_programs_for_another_processor() {
    var other =
        Platform.here() == Platform.LINUX_X86_64 ? Platform.LINUX_ARM_64 : Platform.LINUX_X86_64;
    var refusal = catchThrowableOfType(CannotStart.class, other::archive);
    assertThat(refusal.problem()).isInstanceOf(UnsupportedPlatform.class);
  }

  @Test
  void a_port_that_somebody_took_meanwhile_is_told_apart() throws Exception {
    LocalPostgres.start(home, settings).close();
    var account = Account.choose();
    var programs = Programs.ready(Platform.here().archive(), settings.programs(), account);
    var cluster = new Cluster(new Home(home), account, programs);
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatThrownBy(() -> Postmaster.startOnce(cluster, settings, taken.getLocalPort()))
          .isInstanceOf(Postmaster.PortTaken.class);
    }
  }

  private static StartProblem problem(Path home, PostgresSettings settings) {
    var refusal =
        catchThrowableOfType(CannotStart.class, () -> LocalPostgres.start(home, settings).close());
    assertThat(refusal.getMessage()).contains(refusal.problem().remedy());
    return refusal.problem();
  }
}
