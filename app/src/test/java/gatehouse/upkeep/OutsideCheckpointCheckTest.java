package gatehouse.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.database.ConnectionDetails;
import gatehouse.database.ExternalPostgres;
import gatehouse.database.Finding;
import gatehouse.database.TemporaryPostgres;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In a database of its own, since it looks at every school that there is.
class OutsideCheckpointCheckTest {
  private static final String NAME = "outside_" + ProcessHandle.current().pid();
  private static final String SCHOOL = "5c000000-0000-0000-0000-000000000001";

  private static ExternalPostgres server;

  @BeforeAll
  static void makeDatabase() throws SQLException {
    var shared = TemporaryPostgres.shared();
    run(shared.owner(), "create database " + NAME);
    server = new ExternalPostgres(there(shared.owner()), there(shared.app()));
    var migrations = new FlywayMigrations();
    migrations.make(server.owner(), migrations.newest());
  }

  /// Two checkpoints on Friday, the first of them sent; none of Saturday.
  @BeforeEach
  void fill() throws SQLException {
    run(
        server.owner(),
        """
        truncate schools.school cascade;
        insert into schools.school (id, name, address, jurisdiction)
          values ('%1$s', 'Oak Hill School', 'oak-hill', 'england_and_wales');
        insert into people.person (school_id, id, given, family, sort_key)
          values ('%1$s', '%1$s', 'Kit', 'Ash', 'ash kit');
        insert into records.checkpoint (school_id, size, signed, note) values
          ('%1$s', 4, '2026-11-20T09:00:00Z', '-'), ('%1$s', 7, '2026-11-20T16:00:00Z', '-');
        insert into notices.letter (school_id, id, to_person, matter, path, once, written)
          values ('%1$s', '%1$s', '%1$s', 'checkpoint', '/record/proof', 'checkpoint/2026-11-20/x', '2026-11-20T09:00:00Z');
        insert into notices.outgoing (school_id, letter_id, state, since)
          values ('%1$s', '%1$s', 'sent', '2026-11-20T09:00:05Z');
        """
            .formatted(SCHOOL));
  }

  @Test
  void aDaysFirstCheckpointThatWasSentIsEnough() throws SQLException {
    assertThat(at("2026-11-21T20:00:00Z")).isInstanceOf(Finding.Ok.class);
  }

  @Test
  void oneThatNobodyAcceptedIsAWarning() throws SQLException {
    run(server.owner(), "update notices.outgoing set state = 'waiting'");
    assertThat(at("2026-11-21T20:00:00Z"))
        .isInstanceOf(Finding.Warning.class)
        .asString()
        .contains("Oak Hill School (since 2026-11-20T09:00:00Z)");
  }

  @Test
  void oneThatNoChairWasWrittenIsAWarning() throws SQLException {
    run(server.owner(), "truncate notices.letter cascade");
    assertThat(at("2026-11-21T20:00:00Z")).isInstanceOf(Finding.Warning.class);
  }

  @Test
  void itHasTwoHoursToArrive() throws SQLException {
    run(
        server.owner(),
        "insert into records.checkpoint (school_id, size, signed, note) values ('%s', 9, '2026-11-21T09:00:00Z', '-')"
            .formatted(SCHOOL));
    assertThat(at("2026-11-21T10:59:00Z")).isInstanceOf(Finding.Ok.class);
    assertThat(at("2026-11-21T11:01:00Z")).isInstanceOf(Finding.Warning.class);
  }

  @Test
  void aSchoolWithoutARecordHasNothingToSend() throws SQLException {
    run(server.owner(), "truncate records.checkpoint cascade");
    assertThat(at("2026-11-21T20:00:00Z")).isInstanceOf(Finding.Ok.class);
  }

  @Test
  void aDatabaseThatWasNeverUsedHasNoSchools() throws SQLException {
    var shared = TemporaryPostgres.shared();
    run(shared.owner(), "create database " + NAME + "_empty");
    var empty =
        new ExternalPostgres(there(shared.owner(), "_empty"), there(shared.app(), "_empty"));
    assertThat(new OutsideCheckpointCheck(Clock.systemUTC(), false).look(empty))
        .isInstanceOf(Finding.Ok.class);
  }

  private static Finding at(String now) throws SQLException {
    var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return new OutsideCheckpointCheck(clock, false).look(server);
  }

  private static ConnectionDetails there(ConnectionDetails login) {
    return there(login, "");
  }

  private static ConnectionDetails there(ConnectionDetails login, String more) {
    var url = login.jdbcUrl().replace("/gatehouse?", "/" + NAME + more + "?");
    return new ConnectionDetails(url, login.user(), login.password());
  }

  private static void run(ConnectionDetails login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
