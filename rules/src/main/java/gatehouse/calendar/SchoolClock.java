package gatehouse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The clock on the wall of a school.
record SchoolClock(ZoneId zone) {
  /// What belongs to a day ends with it.
  static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, zone);
  }

  Deadline.Due due(Instant moment) {
    return new Deadline.Due(moment, local(moment));
  }

  /// The last second of a day; the later one if the clock shows it twice.
  Deadline.Due endOf(LocalDate day) {
    return due(ZonedDateTime.of(day, LAST_SECOND, zone).withLaterOffsetAtOverlap().toInstant());
  }

  /// By how much the clock goes forward between two moments; negative if back.
  Duration forward(Instant from, Instant until) {
    int before = zone.getRules().getOffset(from).getTotalSeconds();
    return Duration.ofSeconds(zone.getRules().getOffset(until).getTotalSeconds() - before);
  }
}
