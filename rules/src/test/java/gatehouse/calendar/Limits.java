package gatehouse.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The time limits that the policies set, by short names.
final class Limits {
  static final Map<String, TimeLimit> ALL = new LinkedHashMap<>();

  static {
    CountedDays working = CountedDays.WORKING_DAYS;
    ALL.put("at once", new TimeLimit.AtOnce(Duration.ofMinutes(30)));
    ALL.put("24 hours", TimeLimit.hours(24));
    ALL.put("72 hours", TimeLimit.hours(72));
    ALL.put("promptly", new TimeLimit.Unstated("promptly", TimeLimit.hours(4)));
    ALL.put("same day", new TimeLimit.Days(0));
    ALL.put("7 days", new TimeLimit.Days(7));
    ALL.put("next working day", TimeLimit.endOfNextWorkingDay(working));
    ALL.put("next staff day", TimeLimit.endOfNextWorkingDay(CountedDays.STAFF_DAYS));
    ALL.put("next school day", TimeLimit.endOfNextWorkingDay(CountedDays.SCHOOL_DAYS));
    ALL.put("10 school days", new TimeLimit.WorkingDays(10, CountedDays.SCHOOL_DAYS));
    ALL.put("weekend", TimeLimit.hoursUnless(24, Arrivals.AT_WEEKENDS, working));
    ALL.put(
        "weekend, staff", TimeLimit.hoursUnless(24, Arrivals.AT_WEEKENDS, CountedDays.STAFF_DAYS));
    ALL.put("free days", TimeLimit.hoursUnless(24, Arrivals.ON_FREE_DAYS, working));
    ALL.put(
        "Friday at four",
        TimeLimit.hoursUnless(
            24, Arrivals.AT_WEEKENDS.andFrom(DayOfWeek.FRIDAY, LocalTime.of(16, 0)), working));
    ALL.put("one month", new TimeLimit.Months(1));
    ALL.put(
        "one month, then working", new TimeLimit.OntoWorkingDay(new TimeLimit.Months(1), working));
    ALL.put("four-monthly", new TimeLimit.EveryMonths(4, LocalDate.of(2025, 10, 31)));
    ALL.put("every September", new TimeLimit.Yearly(MonthDay.of(9, 30)));
    ALL.put("once a year", TimeLimit.eachAcademicYear());
    ALL.put("once a term", TimeLimit.termly());
    ALL.put("start of term", new TimeLimit.StartOfTerm(EnumSet.allOf(TermName.class)));
    ALL.put("start of year", new TimeLimit.StartOfTerm(Set.of(TermName.AUTUMN)));
    ALL.put("spring 2026", new TimeLimit.InTerm(TermName.SPRING, new AcademicYear(2025)));
    ALL.put("January 2019", TimeLimit.inMonth(YearMonth.of(2019, 1)));
    ALL.put("by 30 November", new TimeLimit.ByDate(LocalDate.of(2026, 11, 30)));
  }

  private Limits() {}

  static TimeLimit named(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }
}
