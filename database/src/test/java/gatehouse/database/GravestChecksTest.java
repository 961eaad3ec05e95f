package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.database.Finding.Failure;
import gatehouse.database.Finding.Ok;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GravestChecksTest {

  private final Postgres server = TemporaryPostgres.shared();

  @Test
  void our_own_server_is_sound_in_what_matters_most() throws SQLException {
    assertThat(asked(server.app())).hasSize(3).allMatch(Ok.class::isInstance);
  }

  @Test
  void the_owners_role_is_too_powerful() throws SQLException {
    assertThat(failures(server.owner())).containsExactly("role of the service");
  }

  @Test
  void a_table_that_shows_every_school_is_seen_by_the_services_own_role() throws SQLException {
    Sql.run(server.owner(), "create table ajar (school_id uuid)");
    try {
      assertThat(failures(server.app())).containsExactly("schools kept apart");
    } finally {
      Sql.run(server.owner(), "drop table ajar");
    }
  }

  /// Our own server cannot be made so, and says it is one.
  @Test
  void a_server_that_does_not_wait_for_its_disk_is_a_failure() throws SQLException {
    Sql.run(server.owner(), "create schema careless");
    try {
      Sql.run(
          server.owner(),
          "create view careless.pg_settings as select name, 'off' as setting from pg_catalog.pg_settings");
      Sql.run(server.owner(), "grant usage on schema careless to gatehouse_app");
      Sql.run(server.owner(), "grant select on careless.pg_settings to gatehouse_app");
      var app = server.app();
      var url = app.jdbcUrl() + "&currentSchema=careless,pg_catalog";
      assertThat(failures(new ConnectionDetails(url, app.user(), app.password())))
          .containsExactly("fsync");
    } finally {
      Sql.run(server.owner(), "drop schema careless cascade");
    }
  }

  private static List<String> failures(ConnectionDetails login) throws SQLException {
    return asked(login).stream().filter(Failure.class::isInstance).map(Finding::check).toList();
  }

  private static List<Finding> asked(ConnectionDetails login) throws SQLException {
    try (var connection = login.connect()) {
      return new GravestChecks(connection).findings();
    }
  }
}
