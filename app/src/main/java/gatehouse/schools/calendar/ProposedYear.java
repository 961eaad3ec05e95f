package gatehouse.schools.calendar;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.BankHolidays;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.Term;
import gatehouse.shell.SchoolTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// A school year made after the pattern of the year before: every date on the same day of the week.
///
/// @param notes what somebody must look at before it is taken over
public record ProposedYear(
    AcademicYear year, List<Term> terms, NavigableSet<LocalDate> insetDays, List<String> notes) {
  private static final int A_YEAR_OF_WEEKS = 52;

  public ProposedYear {
    terms = List.copyOf(terms);
    notes = List.copyOf(notes);
  }

  /// Empty if the year before has no terms, or this one has.
  static Optional<ProposedYear> of(KeptCalendar calendar, AcademicYear year) {
    var before = new AcademicYear(year.starts() - 1);
    var pattern = of(before, calendar);
    return pattern.isEmpty() || !of(year, calendar).isEmpty()
        ? Optional.empty()
        : Optional.of(after(pattern, calendar, year));
  }

  private static List<Term> of(AcademicYear year, KeptCalendar calendar) {
    return calendar.draft().terms().stream().filter(term -> term.year().equals(year)).toList();
  }

  private static ProposedYear after(List<Term> pattern, KeptCalendar calendar, AcademicYear year) {
    var weeks = weeks(pattern);
    var holidays = calendar.draft().bankHolidays();
    var terms = pattern.stream().map(term -> later(term, weeks)).toList();
    var notes = new ArrayList<String>();
    var inset = new TreeSet<LocalDate>();
    for (var day : insetDays(pattern, calendar)) {
      var then = day.plusWeeks(weeks);
      holidays
          .nameOf(then)
          .ifPresentOrElse(
              name ->
                  notes.add(
                      SchoolTime.withWeekday(then) + " is left out as an INSET day: " + name + "."),
              () -> inset.add(then));
    }
    easter(holidays, year).ifPresent(notes::add);
    return new ProposedYear(year, terms, inset, notes);
  }

  /// The pattern slips by a day or two each year; a year that began in September still does.
  private static int weeks(List<Term> pattern) {
    var began =
        pattern.stream().map(term -> term.days().first()).min(LocalDate::compareTo).orElseThrow();
    var month = began.plusWeeks(A_YEAR_OF_WEEKS).getMonth();
    return month == began.getMonth() ? A_YEAR_OF_WEEKS : A_YEAR_OF_WEEKS + 1;
  }

  private static Term later(Term term, int weeks) {
    return new Term(
        term.name(),
        later(term.days(), weeks),
        term.halfTerms().stream().map(days -> later(days, weeks)).toList());
  }

  private static DateRange later(DateRange days, int weeks) {
    return new DateRange(days.first().plusWeeks(weeks), days.last().plusWeeks(weeks));
  }

  /// Those within the terms, and those outside that lie in the school year.
  private static List<LocalDate> insetDays(List<Term> pattern, KeptCalendar calendar) {
    var year = pattern.getFirst().year();
    return calendar.draft().insetDays().stream()
        .filter(day ->
            year.days().includes(day)
                || pattern.stream().anyMatch(term -> term.days().includes(day)))
        .toList();
  }

  private static Optional<String> easter(BankHolidays holidays, AcademicYear year) {
    var spring = year.starts() + 1;
    return goodFriday(holidays, spring)
        .flatMap(now ->
            goodFriday(holidays, spring - 1)
                .map(before ->
                    "Good Friday is on "
                        + SchoolTime.withWeekday(now)
                        + "; in the year before it was on "
                        + SchoolTime.withWeekday(before)
                        + ". Check the end of the spring term and the start of the summer term."));
  }

  private static Optional<LocalDate> goodFriday(BankHolidays holidays, int year) {
    return holidays.names().entrySet().stream()
        .filter(day -> day.getKey().getYear() == year && day.getValue().equals("Good Friday"))
        .map(java.util.Map.Entry::getKey)
        .findFirst();
  }
}
