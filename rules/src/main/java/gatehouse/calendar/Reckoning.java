package gatehouse.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Works out deadlines by one school's calendar and clock.
///
/// Elapsed time is measured in UTC. A day ends at 23:59:59 on the school's clock; where the clock
/// shows that time twice because it goes back at midnight the later one counts, and where it skips
/// it the time is moved on by what was skipped. In the United Kingdom neither happens: its clocks
/// change at 01:00 UTC (Summer Time Act 1972).
///
/// @param calendar the school's calendar
/// @param zone the school's time zone
public record Reckoning(SchoolCalendar calendar, ZoneId zone) {
  /// The time zone of every school in the United Kingdom.
  public static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

  /// By the clock of the United Kingdom.
  public static Reckoning by(SchoolCalendar calendar) {
    return new Reckoning(calendar, UNITED_KINGDOM);
  }

  /// When something that arrived at that moment is due.
  public Reckoned due(TimeLimit limit, Instant arrived) {
    return due(limit, arrived, List.of());
  }

  /// The same, with times in which the clock stood still. Elapsed time does not run in a pause; a
  /// day does not count if the clock stands still at its end; dates fixed by the calendar (a date,
  /// a term, an anniversary, an event) do not move.
  public Reckoned due(TimeLimit limit, Instant arrived, List<Pause> pauses) {
    return new Computation(this, arrived, Pauses.of(pauses)).reckon(limit);
  }
}
