package gatehouse.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the first and last school days of terms after a day.
record TermDays(SchoolCalendar calendar, SchoolClock clock, LocalDate after) {
  private static final Set<Missing> TERMS = Set.of(Missing.TERMS);

  Deadline startOfNext(Set<TermName> names) {
    return next(names, this::first);
  }

  Deadline endOfNext(Set<TermName> names) {
    return next(names, this::last);
  }

  Deadline endOf(TermName name, AcademicYear year) {
    return calendar
        .term(name, year)
        .flatMap(this::last)
        .map(this::deadline)
        .orElseGet(() -> new Deadline.CalendarTooShort(year.days().first(), TERMS));
  }

  private Deadline next(Set<TermName> names, Function<Term, Optional<Day>> edge) {
    LocalDate unknown = firstUnknown();
    if (unknown.equals(after)) {
      return new Deadline.CalendarTooShort(after, TERMS);
    }
    for (Term term : calendar.terms()) {
      if (names.contains(term.name()) && term.days().last().isAfter(after)) {
        Optional<Day> day = edge.apply(term);
        if (day.isPresent() && (!day.get().certain() || day.get().date().isAfter(after))) {
          return deadline(day.get());
        }
      }
    }
    return new Deadline.CalendarTooShort(unknown, TERMS);
  }

  /// The first day from the one given of which the terms are not known.
  private LocalDate firstUnknown() {
    return calendar
        .known()
        .filter(known -> known.includes(after))
        .map(known -> known.last().plusDays(1))
        .orElse(after);
  }

  private Optional<Day> first(Term term) {
    return edge(term, term.days().first(), 1);
  }

  private Optional<Day> last(Term term) {
    return edge(term, term.days().last(), -1);
  }

  /// The first that is, or may be, a school day.
  private Optional<Day> edge(Term term, LocalDate from, int step) {
    for (LocalDate date = from; term.days().includes(date); date = date.plusDays(step)) {
      Day day = calendar.on(date);
      if (day.possible().contains(DayKind.SCHOOL_DAY)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private Deadline deadline(Day day) {
    return day.certain()
        ? clock.endOf(day.date())
        : new Deadline.CalendarTooShort(
            day.date(), day.missingFor(CountedDays.SCHOOL_DAYS.kinds()));
  }
}
