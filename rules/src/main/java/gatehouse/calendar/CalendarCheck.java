package gatehouse.calendar;

import java.util.List;

/// What became of a calendar that somebody entered.
public sealed interface CalendarCheck {
  /// It can be reckoned with.
  record Sound(SchoolCalendar calendar) implements CalendarCheck {}

  /// It cannot, for these reasons.
  record Faulty(List<CalendarFault> faults) implements CalendarCheck {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
