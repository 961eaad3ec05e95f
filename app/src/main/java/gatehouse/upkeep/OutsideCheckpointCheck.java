package gatehouse.upkeep;

import gatehouse.database.ExternalPostgres;
import gatehouse.database.Finding;
import gatehouse.database.FurtherCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Whether each school's record was vouched for outside the house: a checkpoint of each day goes to
/// the chair of governors by mail, and has to be accepted there within two hours of the day's
/// first.
///
/// It reads what two modules keep, as the doctor reads everything; each school as itself.
record OutsideCheckpointCheck(Clock clock, boolean demonstration) implements FurtherCheck {
  private static final Duration TO_ARRIVE = Duration.ofHours(2);

  @Override
  public String name() {
    return "checkpoint outside";
  }

  @Override
  public Finding look(ExternalPostgres server) throws SQLException {
    if (demonstration) {
      return new Finding.Ok(name(), "not needed, nothing here is real");
    }
    try (var connection = server.app().connect()) {
      connection.setAutoCommit(false);
      return said(schools(connection), connection);
    }
  }

  private Finding said(Map<String, String> schools, Connection connection) throws SQLException {
    var missing = new ArrayList<String>();
    for (var school : schools.entrySet()) {
      missing(connection, school.getKey())
          .ifPresent(since -> missing.add(school.getValue() + " (since " + since + ")"));
    }
    return missing.isEmpty()
        ? new Finding.Ok(name(), "accepted for every school that has a record")
        : new Finding.Warning(
            name(),
            "The chair of governors was sent no checkpoint of " + String.join(", ", missing) + ".",
            "Enter a chair with an e-mail address and see that letters leave (gatehouse.mail.host):"
                + " until then nobody could show that the record was rewritten.");
  }

  /// Their names are public; a database that no service has used yet has none.
  private static Map<String, String> schools(Connection connection) throws SQLException {
    var schools = new LinkedHashMap<String, String>();
    try (var statement = connection.createStatement()) {
      try (var there = statement.executeQuery("select to_regclass('notices.letter') is not null")) {
        there.next();
        if (!there.getBoolean(1)) {
          return schools;
        }
      }
      try (var rows =
          statement.executeQuery("select id, name from schools.school order by name, id")) {
        while (rows.next()) {
          schools.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return schools;
  }

  /// When the first checkpoint of its last day was signed, if nobody outside has it.
  private Optional<Instant> missing(Connection connection, String school) throws SQLException {
    try (var setting =
        connection.prepareStatement("select set_config('gatehouse.school', ?, true)")) {
      setting.setString(1, school);
      setting.execute();
    }
    try (var statement =
        connection.prepareStatement(
            """
            with vouched (size, signed) as (
              select size, signed from records.checkpoint where signed < ?),
            first (size, signed) as (
              select size, signed from vouched
              where (signed at time zone 'Europe/London')::date
                = (select (max(signed) at time zone 'Europe/London')::date from vouched)
              order by size limit 1)
            select f.signed from first f where not exists (
              select from notices.letter l
                join notices.outgoing o on o.school_id = l.school_id and o.letter_id = l.id
              where l.matter = 'checkpoint' and o.state = 'sent' and l.once like
                'checkpoint/' || to_char(f.signed at time zone 'Europe/London', 'YYYY-MM-DD') || '/%')
            """)) {
      statement.setObject(
          1, OffsetDateTime.ofInstant(clock.instant().minus(TO_ARRIVE), ZoneOffset.UTC));
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(rows.getObject(1, OffsetDateTime.class).toInstant())
            : Optional.empty();
      }
    }
  }
}
