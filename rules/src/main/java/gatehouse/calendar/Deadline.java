package gatehouse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;

/// When a duty is due, or why that cannot be told yet.
public sealed interface Deadline {
  /// In one sentence.
  String says();

  /// It is due at a moment, which is still in time.
  ///
  /// @param at the moment (UTC): what is stored and compared
  /// @param local the same moment on the school's clock: what is shown
  record Due(Instant at, LocalDateTime local) implements Deadline {
    static Due of(ZonedDateTime moment) {
      return new Due(moment.toInstant(), moment.toLocalDateTime());
    }

    /// Whether something done at that moment is in time. Fractions of a second do not count, so
    /// that the whole of the last second of a day belongs to the day.
    public boolean keptBy(Instant done) {
      return !done.truncatedTo(ChronoUnit.SECONDS).isAfter(at);
    }

    /// How long is left, negative once it is late.
    public Duration left(Instant now) {
      return Duration.between(now, at);
    }

    @Override
    public String says() {
      return local.toLocalTime().equals(SchoolClock.LAST_SECOND)
          ? "Due by the end of " + Words.day(local.toLocalDate()) + "."
          : "Due on " + Words.moment(local) + ".";
    }
  }

  /// It has no date, but must come before something else.
  record BeforeEvent(String event) implements Deadline {
    @Override
    public String says() {
      return "Due before " + event + ", whenever that is.";
    }
  }

  /// Its clock stands still, so there is no date until it is set going again.
  record OnHold(Instant since) implements Deadline {
    @Override
    public String says() {
      return "On hold: the date is worked out once the clock is set going again.";
    }
  }

  /// The school's calendar does not reach far enough.
  ///
  /// @param from the first day of which the calendar would have to know more; it is not due before
  /// @param missing what must be entered
  record CalendarTooShort(LocalDate from, Set<Missing> missing) implements Deadline {
    public CalendarTooShort {
      missing = Set.copyOf(missing);
    }

    @Override
    public String says() {
      return "The date cannot be told: the calendar does not know "
          + Words.day(from)
          + ". It is not before that day.";
    }

    /// What to do about it, in one sentence.
    public String remedy() {
      String what =
          missing.stream().sorted().map(Missing::title).collect(Collectors.joining(" and "));
      return "Enter "
          + what
          + " for the school year "
          + AcademicYear.of(from).title()
          + "; the date is then worked out.";
    }
  }
}
