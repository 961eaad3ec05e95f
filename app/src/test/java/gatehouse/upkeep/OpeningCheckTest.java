package gatehouse.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.database.ConnectionDetails;
import gatehouse.database.Finding;
import gatehouse.database.Postgres;
import gatehouse.database.TemporaryPostgres;
import gatehouse.installation.InstallationSettings;
import gatehouse.installation.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Each refusal; without what it is about, the same start is let through.
class OpeningCheckTest {
  private final Postgres server = TemporaryPostgres.shared();

  @TempDir Path home;

  @BeforeEach
  void keysAsTheServiceMakesThem() throws IOException {
    permit(Files.createDirectory(home.resolve("keys")), "rwx------");
    permit(Files.writeString(home.resolve("keys/record"), "x"), "rw-------");
  }

  @Test
  void whereAllIsWellTheDoorsOpen() {
    assertThatCode(start(server.app())).doesNotThrowAnyException();
  }

  @Test
  void aRoleThatRowLevelSecurityDoesNotBindIsRefused() {
    assertThatThrownBy(start(server.owner()))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("Gatehouse does not open until this is put right:")
        .hasMessageContaining("Give the service a plain role that owns nothing.");
  }

  @Test
  void aTableThatShowsEverySchoolIsRefused() {
    owner().execute("create table public.ajar (school_id uuid)");
    try {
      assertThatThrownBy(start(server.app()))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("not forced on public.ajar. Run: alter table");
    } finally {
      owner().execute("drop table public.ajar");
    }
  }

  @Test
  void aKeyThatOthersMayReadIsRefused() throws IOException {
    permit(home.resolve("keys/record"), "rw-r-----");
    assertThatThrownBy(start(server.app()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Others may read " + home.resolve("keys/record"))
        .hasMessageContaining("chmod go-rwx");
  }

  @Test
  void aServerThatDoesNotWaitForItsDiskIsRefused() {
    owner().execute("create schema careless");
    try {
      owner()
          .execute(
              """
              create view careless.pg_settings as
                select name, 'off' as setting from pg_catalog.pg_settings;
              grant usage on schema careless to gatehouse_app;
              grant select on careless.pg_settings to gatehouse_app
              """);
      var app = server.app();
      var url = app.jdbcUrl() + "&currentSchema=careless,pg_catalog";
      assertThatThrownBy(start(new ConnectionDetails(url, app.user(), app.password())))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("Set fsync = on and restart the server.");
    } finally {
      owner().execute("drop schema careless cascade");
    }
  }

  @Test
  void allReasonsAreToldAtOnceEachOnItsLine() throws IOException {
    permit(home.resolve("keys"), "rwxr-xr-x");
    assertThatThrownBy(start(server.owner()))
        .message()
        .satisfies(said ->
            assertThat(said.lines())
                .hasSize(3)
                .filteredOn(line -> line.startsWith("FAILURE"))
                .hasSize(2));
  }

  @Test
  void whatIsOnlyAWarningRefusesNobody() {
    assertThatCode(() ->
            OpeningCheck.refuse(List.of(new Finding.Warning("role", "It may not look.", "Look."))))
        .doesNotThrowAnyException();
  }

  @Test
  void aDemonstrationHasNothingToLose() {
    var place =
        InstallationSettings.read(
            List.of("--gatehouse.home=" + home, "--gatehouse.demonstration=true"));
    assertThatCode(() -> new OpeningCheck(client(server.owner()), place).afterPropertiesSet())
        .doesNotThrowAnyException();
  }

  private ThrowingCallable start(ConnectionDetails login) {
    var place = InstallationSettings.read(List.of("--gatehouse.home=" + home));
    return () -> new OpeningCheck(client(login), place).afterPropertiesSet();
  }

  private JdbcTemplate owner() {
    return client(server.owner());
  }

  private static JdbcTemplate client(ConnectionDetails login) {
    return new JdbcTemplate(
        new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password()));
  }

  private static void permit(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
