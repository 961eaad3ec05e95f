package gatehouse.demonstration;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.BankHolidays;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.Term;
import gatehouse.calendar.TermName;
import gatehouse.schools.calendar.ProposedYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Makes up the terms and INSET days of one school year, as English schools lay them out.
///
/// @param variant lets schools of one trust differ by a day or two
record SchoolYear(int starts, int variant, BankHolidays holidays) {
  private static final int GOOD_FRIDAY_BEFORE = 7;
  private static final int EASTER_HOLIDAY = 17;

  ProposedYear proposed() {
    var terms = List.of(autumn(), spring(), summer());
    var inset = new TreeSet<LocalDate>();
    var first = terms.getFirst().days().first();
    inset.add(first);
    inset.add(workday(first.plusDays(1)));
    inset.add(terms.get(1).days().first());
    inset.add(workday(terms.getLast().halfTerms().getFirst().last().plusDays(1)));
    inset.add(terms.getLast().days().last());
    return new ProposedYear(new AcademicYear(starts), terms, inset, List.of());
  }

  private Term autumn() {
    var last =
        LocalDate.of(starts, Month.DECEMBER, 21)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    var halfTerm = mondayFrom(LocalDate.of(starts, Month.OCTOBER, 22));
    var weeks = variant == 4 ? 2 : 1;
    return term(
        TermName.AUTUMN,
        workday(LocalDate.of(starts, Month.SEPTEMBER, 1 + variant % 2)),
        last,
        new DateRange(halfTerm, halfTerm.plusWeeks(weeks).minusDays(3)));
  }

  private Term spring() {
    var halfTerm = mondayFrom(LocalDate.of(starts + 1, Month.FEBRUARY, 12));
    return term(
        TermName.SPRING,
        workday(mondayFrom(LocalDate.of(starts + 1, Month.JANUARY, 3))),
        endOfSpring(),
        new DateRange(halfTerm, halfTerm.plusDays(4)));
  }

  /// The Friday a week before Good Friday, or where Easter is late in the first week of April.
  private LocalDate endOfSpring() {
    var before = goodFriday().minusDays(GOOD_FRIDAY_BEFORE);
    var latest =
        LocalDate.of(starts + 1, Month.APRIL, 7)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    return before.isAfter(latest) ? latest : before;
  }

  private LocalDate goodFriday() {
    return holidays.names().entrySet().stream()
        .filter(day -> day.getKey().getYear() == starts + 1)
        .filter(day -> day.getValue().equals("Good Friday"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private Term summer() {
    var bankHoliday =
        LocalDate.of(starts + 1, Month.MAY, 31)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var last = LocalDate.of(starts + 1, Month.JULY, 21 + variant % 2);
    return term(
        TermName.SUMMER,
        workday(endOfSpring().plusDays(EASTER_HOLIDAY)),
        isWeekend(last) ? last.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : last,
        new DateRange(bankHoliday, bankHoliday.plusDays(4)));
  }

  private static Term term(TermName name, LocalDate first, LocalDate last, DateRange halfTerm) {
    return new Term(name, new DateRange(first, last), List.of(halfTerm));
  }

  private static LocalDate mondayFrom(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private LocalDate workday(LocalDate day) {
    var next = day;
    while (isWeekend(next) || holidays.nameOf(next).isPresent()) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
