package gatehouse.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A school's calendar as somebody entered it, which may still be wrong.
///
/// @param terms the terms, in any order
/// @param insetDays the training days of the staff, within a term or outside
/// @param closures days on which this school alone is shut, each with its reason
/// @param schoolWeek the days of the week on which the school works
/// @param bankHolidays those of its part of the United Kingdom
public record CalendarDraft(
    List<Term> terms,
    NavigableSet<LocalDate> insetDays,
    NavigableMap<LocalDate, String> closures,
    Set<DayOfWeek> schoolWeek,
    BankHolidays bankHolidays) {
  /// Monday to Friday.
  public static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  public CalendarDraft {
    terms = List.copyOf(terms);
    insetDays = Collections.unmodifiableNavigableSet(new TreeSet<>(insetDays));
    closures = Collections.unmodifiableNavigableMap(new TreeMap<>(closures));
    schoolWeek = Set.copyOf(schoolWeek);
  }

  /// A calendar of terms and INSET days with a week from Monday to Friday and no closure.
  public static CalendarDraft of(
      List<Term> terms, Set<LocalDate> insetDays, BankHolidays bankHolidays) {
    return new CalendarDraft(
        terms, new TreeSet<>(insetDays), new TreeMap<>(Map.of()), MONDAY_TO_FRIDAY, bankHolidays);
  }

  /// The calendar that can be reckoned with, or everything that is wrong with it.
  public CalendarCheck check() {
    List<CalendarFault> faults = CalendarFaults.of(this);
    return faults.isEmpty()
        ? new CalendarCheck.Sound(new SchoolCalendar(this))
        : new CalendarCheck.Faulty(faults);
  }
}
