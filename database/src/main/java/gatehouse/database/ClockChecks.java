package gatehouse.database;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Whether a server and this JVM agree what time it is, now and in school.
record ClockChecks(Questions questions, InstantSource clock) {

  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  Finding clocksAgree() throws SQLException {
    var apart = secondsApart();
    var problem = "The server's clock and ours are " + apart + " s apart.";
    var remedy = "Set both machines to a time server.";
    if (apart > 60) {
      return new Finding.Failure("clock", problem, remedy);
    }
    return apart > 1
        ? new Finding.Warning("clock", problem, remedy)
        : new Finding.Ok("clock", "within a second of ours");
  }

  private long secondsApart() throws SQLException {
    var before = clock.instant();
    var there = questions.one("select extract(epoch from clock_timestamp())");
    var journey = Duration.between(before, clock.instant());
    var here = before.plus(journey.dividedBy(2)).toEpochMilli() / 1000.0;
    return Math.abs(Math.round(Double.parseDouble(there) - here));
  }

  // Deadlines are kept in school time, summer and winter, whoever works them out.
  Finding zonesAgree() throws SQLException {
    var now = clock.instant();
    return sameTime(now) && sameTime(now.plus(Duration.ofDays(182)))
        ? new Finding.Ok("time zone", "knows " + SCHOOL + " as we do, summer and winter")
        : new Finding.Failure(
            "time zone",
            "The server and this Java disagree about the time in " + SCHOOL + ".",
            "Bring the time zone data of both up to date.");
  }

  private boolean sameTime(Instant instant) throws SQLException {
    var second = instant.getEpochSecond();
    var there =
        questions.one(
            "select to_char(to_timestamp(%d) at time zone '%s', 'YYYY-MM-DD\"T\"HH24:MI:SS')"
                .formatted(second, SCHOOL));
    var here = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), SCHOOL);
    return here.equals(LocalDateTime.parse(there));
  }
}
