package gatehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// What a running server answers when it is asked, and whether it agrees with this JVM.
record ServerChecks(Connection connection, InstantSource clock) {

  List<Finding> findings() {
    var clocks = new ClockChecks(questions(), clock);
    var findings = new ArrayList<Finding>(settings());
    findings.add(Check.ask("damaged pages", this::damagedPages));
    findings.add(Check.ask("can write", this::canWrite));
    findings.add(Check.ask("clock", clocks::clocksAgree));
    findings.add(Check.ask("time zone", clocks::zonesAgree));
    findings.add(Check.ask("connections in use", this::connectionsInUse));
    findings.add(Check.ask("who may connect", this::whoMayConnect));
    findings.add(Check.ask("schools kept apart", new ApartCheck(connection)::look));
    return findings;
  }

  private Questions questions() {
    return new Questions(connection);
  }

  private List<Finding> settings() {
    var settings = new HashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(SettingChecks.QUERY)) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
      return new SettingChecks(settings).findings();
    } catch (SQLException e) {
      return List.of(Check.failed("settings", e));
    }
  }

  private Finding damagedPages() throws SQLException {
    var damaged =
        questions().one("select coalesce(sum(checksum_failures), 0) from pg_stat_database");
    return damaged.equals("0")
        ? new Finding.Ok("damaged pages", "none seen")
        : new Finding.Failure(
            "damaged pages",
            damaged + " pages failed their checksum.",
            "Stop Gatehouse, copy the data away, test the disk and restore the last backup.");
  }

  private Finding canWrite() throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("create temp table doctor_was_here (at timestamptz) on commit drop");
      statement.execute("insert into doctor_was_here values (now())");
      return new Finding.Ok("can write", "yes");
    } catch (SQLException e) {
      return new Finding.Failure(
          "can write",
          "Nothing can be written (" + e.getMessage() + ").",
          "Connect to the primary server, and look for a full disk.");
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private Finding connectionsInUse() throws SQLException {
    var used =
        Integer.parseInt(
            questions()
                .one(
                    "select count(*) from pg_stat_activity where backend_type = 'client backend'"));
    var most = Integer.parseInt(questions().one("show max_connections"));
    return used * 10 < most * 8
        ? new Finding.Ok("connections in use", used + " of " + most)
        : new Finding.Warning(
            "connections in use",
            used + " of " + most + " connections are taken.",
            "Find what holds them, or raise max_connections.");
  }

  private Finding whoMayConnect() throws SQLException {
    var weak =
        questions()
            .all(
                """
                select distinct auth_method from pg_hba_file_rules
                where auth_method in ('trust', 'password', 'md5', 'ident') order by 1
                """);
    return weak.isEmpty()
        ? new Finding.Ok("who may connect", "nobody without a strong proof")
        : new Finding.Failure(
            "who may connect",
            "pg_hba.conf lets people in by " + String.join(", ", weak) + ".",
            "Write scram-sha-256 in those lines and reload the server.");
  }
}
