package gatehouse.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts days forward and tells which it left out and why.
final class DayCount {
  private final SchoolCalendar calendar;
  private final SchoolClock clock;
  private final CountedDays counted;
  private final List<Step> trace;
  private final List<Day> free = new ArrayList<>();
  private final List<LocalDate> held = new ArrayList<>();

  DayCount(SchoolCalendar calendar, SchoolClock clock, CountedDays counted, List<Step> trace) {
    this.calendar = calendar;
    this.clock = clock;
    this.counted = counted;
    this.trace = trace;
  }

  /// The end of the last of so many days that count after a day. It comes to an end, for school
  /// days always count and a calendar knows no more than it was told.
  Deadline count(LocalDate after, int days, Pauses pauses) {
    int number = 0;
    for (LocalDate day = after.plusDays(1); ; day = day.plusDays(1)) {
      Day what = calendar.on(day);
      switch (what.in(counted.kinds())) {
        case NO -> free.add(what);
        case UNKNOWN -> {
          tellLeftOut();
          return tooShort(what);
        }
        case YES -> {
          Optional<Pause> pause = atEndOf(day, pauses);
          if (pause.isPresent() && pause.get().until() == null) {
            tellLeftOut();
            return new Deadline.OnHold(pause.get().from());
          }
          if (pause.isPresent()) {
            held.add(day);
          } else if (tell(day, ++number, days) == days) {
            return clock.endOf(day);
          }
        }
      }
    }
  }

  /// The due moment, or the end of the next day that counts if its own day does not.
  Deadline onto(Deadline.Due due) {
    LocalDate day = due.local().toLocalDate();
    return calendar.on(day).in(counted.kinds()) == Day.Belongs.YES
        ? due
        : count(day.minusDays(1), 1, Pauses.NONE);
  }

  private Optional<Pause> atEndOf(LocalDate day, Pauses pauses) {
    return pauses.isEmpty() ? Optional.empty() : pauses.at(clock.endOf(day).at());
  }

  private Deadline tooShort(Day day) {
    return new Deadline.CalendarTooShort(day.date(), day.missingFor(counted.kinds()));
  }

  private int tell(LocalDate day, int number, int of) {
    tellLeftOut();
    if (!counted.equals(CountedDays.EVERY_DAY)) {
      trace.add(new Step.Counted(day, counted, number, of));
    }
    return number;
  }

  private void tellLeftOut() {
    if (!free.isEmpty()) {
      trace.add(new Step.Skipped(free));
      free.clear();
    }
    if (!held.isEmpty()) {
      trace.add(new Step.Held(new DateRange(held.getFirst(), held.getLast())));
      held.clear();
    }
  }
}
