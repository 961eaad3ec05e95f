package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.database.Finding.Failure;
import gatehouse.database.Finding.Ok;
import gatehouse.database.Finding.Warning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class DoctorTest {

  private final PostgresSettings settings = TemporaryPostgres.settings();
  private final Doctor doctor = new Doctor(InstantSource.system());

  @TempDir(factory = UnderTarget.class)
  Path home;

  @Test
  void a_new_home_is_started_for_a_moment_and_found_sound() {
    var diagnosis = doctor.examine(home.resolve("new"), settings);
    assertThat(diagnosis.troubles()).isEmpty();
    assertThat(diagnosis.mayRun()).isTrue();
    assertThat(diagnosis.findings()).hasSizeGreaterThan(18).allMatch(Ok.class::isInstance);
    assertThat(new Leftovers(home.resolve("new/data")).processes()).isEmpty();
  }

  @Test
  void a_server_that_runs_is_asked_as_it_is_and_keeps_its_lock() throws Exception {
    try (var server = LocalPostgres.start(home, settings)) {
      var before = new Leftovers(home.resolve("data")).orphan().orElseThrow().pid();
      assertThat(doctor.examine(home, settings).troubles()).isEmpty();
      assertThat(new Leftovers(home.resolve("data")).orphan().orElseThrow().pid())
          .isEqualTo(before);
      try (var second = Child.start(home)) {
        assertThat(second.output().readLine()).startsWith("Another Gatehouse");
      }
      assertThat(server.alive()).isTrue();
    }
  }

  @Test
  void a_server_of_another_process_is_asked_as_it_is() throws Exception {
    try (var child = Child.start(home).ready()) {
      var diagnosis = doctor.examine(home, settings);
      assertThat(diagnosis.troubles()).isEmpty();
      assertThat(diagnosis.report()).contains("held by process " + child.process().pid());
    }
  }

  @Test
  void an_orphan_is_told_of_and_left_to_the_next_start() throws Exception {
    try (var child = Child.start(home).ready()) {
      child.kill();
    }
    var diagnosis = doctor.examine(home, settings);
    assertThat(diagnosis.troubles())
        .singleElement()
        .isInstanceOf(Warning.class)
        .extracting(Finding::check)
        .isEqualTo("left-over server");
    LocalPostgres.start(home, settings).close();
    assertThat(doctor.examine(home, settings).troubles()).isEmpty();
  }

  @Test
  void a_home_or_a_secret_that_others_can_read_is_a_failure() throws Exception {
    var ours = home.resolve("ours");
    LocalPostgres.start(ours, settings).close();
    permit(ours, "rwxrwxrwx");
    permit(new Home(ours).secrets().ownerFile(), "rw-r-----");
    var diagnosis = doctor.examine(ours, settings);
    assertThat(diagnosis.mayRun()).isFalse();
    assertThat(diagnosis.troubles())
        .extracting(Finding::check)
        .containsExactly("home folder", "secret files");
  }

  @Test
  void a_home_is_looked_at_without_its_server() throws Exception {
    assertThat(doctor.examineHome(home, settings).troubles()).isEmpty();
    permit(home, "rwxrwxrwx");
    assertThat(doctor.examineHome(home, settings).troubles())
        .extracting(Finding::check)
        .containsExactly("home folder");
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void a_full_disk_is_a_failure_and_one_that_fills_up_a_warning() throws Exception {
    var free = Disk.at(home).freeBytes();
    var full = new HomeChecks(new Home(home), settings.withMinimumFreeBytes(2 * free)).findings();
    var soon = new HomeChecks(new Home(home), settings.withMinimumFreeBytes(free / 2)).findings();
    assertThat(full).first().isInstanceOf(Failure.class);
    assertThat(soon).first().isInstanceOf(Warning.class);
  }

  @Test
  void a_server_that_cannot_start_is_one_finding_that_says_why() throws Exception {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/PG_VERSION"), "16");
    var diagnosis = doctor.examine(home, settings);
    assertThat(diagnosis.mayRun()).isFalse();
    assertThat(diagnosis.report()).contains("holds data of PostgreSQL 16");
  }

  @Test
  void clocks_that_disagree_are_told_of() {
    var server = external();
    assertThat(finding(fast(120).examine(server), "clock")).isInstanceOf(Failure.class);
    assertThat(finding(fast(-10).examine(server), "clock")).isInstanceOf(Warning.class);
    assertThat(finding(fast(0).examine(server), "clock")).isInstanceOf(Ok.class);
  }

  @Test
  void an_external_server_is_examined_through_its_two_logins() {
    var diagnosis = doctor.examine(external());
    assertThat(diagnosis.troubles()).isEmpty();
  }

  @Test
  void a_service_with_the_owners_role_is_a_failure() {
    var shared = TemporaryPostgres.shared();
    var diagnosis = doctor.examine(new ExternalPostgres(shared.owner(), shared.owner()));
    assertThat(diagnosis.troubles())
        .singleElement()
        .isInstanceOf(Failure.class)
        .extracting(Finding::check)
        .isEqualTo("role of the service");
  }

  @Test
  void a_service_whose_role_may_become_another_is_a_failure() throws Exception {
    var owner = TemporaryPostgres.shared().owner();
    Sql.run(owner, "create role keeper");
    Sql.run(owner, "grant keeper to gatehouse_app");
    try {
      var found = finding(doctor.examine(external()), "role of the service");
      assertThat(found).isInstanceOf(Failure.class);
      assertThat(found.toString()).contains("member of another role");
    } finally {
      Sql.run(owner, "drop role keeper");
    }
    assertThat(finding(doctor.examine(external()), "role of the service")).isInstanceOf(Ok.class);
  }

  @Test
  void further_questions_are_asked_of_the_same_server() {
    var asked =
        new FurtherCheck() {
          @Override
          public String name() {
            return "moon";
          }

          @Override
          public Finding look(ExternalPostgres server) throws SQLException {
            try (var connection = server.app().connect()) {
              return new Warning(name(), new Questions(connection).one("select 'full'"), "Wait.");
            }
          }
        };
    var diagnosis = new Doctor(InstantSource.system(), asked).examine(external());
    assertThat(finding(diagnosis, "moon")).isEqualTo(new Warning("moon", "full", "Wait."));
  }

  @Test
  void a_server_is_reached_as_it_runs_or_started_for_a_while() throws Exception {
    try (var server = LocalPostgres.start(home, settings);
        var reached = LocalPostgres.reach(home, settings)) {
      assertThat(reached.owner().jdbcUrl()).isEqualTo(server.owner().jdbcUrl());
    }
    try (var reached = LocalPostgres.reach(home, settings)) {
      assertThat(reached).isInstanceOf(LocalPostgres.class);
    }
    assertThat(new Leftovers(home.resolve("data")).processes()).isEmpty();
  }

  @Test
  void a_role_that_may_not_look_gets_a_warning_and_not_the_end_of_the_examination() {
    var shared = TemporaryPostgres.shared();
    var diagnosis = doctor.examine(new ExternalPostgres(shared.app(), shared.app()));
    assertThat(finding(diagnosis, "who may connect")).isInstanceOf(Warning.class);
    assertThat(diagnosis.mayRun()).isTrue();
  }

  @Test
  void a_table_of_many_schools_without_forced_row_security_is_a_failure() throws Exception {
    var owner = TemporaryPostgres.shared().owner();
    Sql.run(owner, "create table open_door (school_id uuid)");
    Sql.run(owner, "alter table open_door enable row level security");
    try {
      var found = finding(doctor.examine(external()), "schools kept apart");
      assertThat(found).isInstanceOf(Failure.class);
      assertThat(found.toString()).contains("public.open_door");
      Sql.run(owner, "alter table open_door force row level security");
      assertThat(doctor.examine(external()).troubles()).isEmpty();
    } finally {
      Sql.run(owner, "drop table open_door");
    }
  }

  @Test
  void a_read_only_server_cannot_be_written_to() throws Exception {
    var owner = TemporaryPostgres.shared().owner();
    try (var connection = owner.connect()) {
      connection.setReadOnly(true);
      var findings = new ServerChecks(connection, InstantSource.system()).findings();
      assertThat(finding(new Diagnosis(findings), "can write")).isInstanceOf(Failure.class);
    }
  }

  @Test
  void no_answer_is_a_failure_without_the_password() {
    var login = new ConnectionDetails("jdbc:postgresql://127.0.0.1:1/none", "me", "open sesame");
    var diagnosis = doctor.examine(new ExternalPostgres(login, login));
    assertThat(diagnosis.findings()).hasSize(2).allMatch(Failure.class::isInstance);
    assertThat(diagnosis.report()).contains("127.0.0.1:1").doesNotContain("sesame");
  }

  private static ExternalPostgres external() {
    var shared = TemporaryPostgres.shared();
    return new ExternalPostgres(shared.owner(), shared.app());
  }

  private static Doctor fast(int seconds) {
    return new Doctor(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds)));
  }

  private static Finding finding(Diagnosis diagnosis, String check) {
    return diagnosis.findings().stream()
        .filter(finding -> finding.check().equals(check))
        .findFirst()
        .orElseThrow();
  }

  private static void permit(Path file, String permissions) throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
