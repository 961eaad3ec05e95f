package gatehouse.schools.calendar;

import gatehouse.calendar.BankHolidays;
import gatehouse.calendar.Jurisdiction;
import java.util.function.Function;

/// Keeps the calendar of the school for which this thread works.
interface CalendarStore {
  /// Begins the calendar if there is none, and holds it until the transaction ends, so that it is
  /// checked and changed as a whole.
  void lock();

  KeptCalendar find(Function<Jurisdiction, BankHolidays> bankHolidays);

  /// Writes what differs.
  void save(KeptCalendar before, KeptCalendar after);
}
