package gatehouse.schools.calendar;

import gatehouse.calendar.CalendarFault;
import java.util.List;

/// What became of a change of the calendar.
public sealed interface CalendarOutcome {
  /// It was made.
  record Made(KeptCalendar calendar) implements CalendarOutcome {}

  /// It was not, since the calendar could then not be right.
  record Faulty(List<CalendarFault> faults) implements CalendarOutcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /// It was not, since somebody else has meanwhile changed what it replaces.
  record Overtaken(KeptCalendar calendar) implements CalendarOutcome {}
}
