package gatehouse.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A school's calendar that has been checked: tells of every day what it is, or that it does not
/// know.
///
/// Made by [CalendarDraft#check()]. It never guesses: a weekday after the last entered term is not
/// taken for a holiday.
public final class SchoolCalendar {
  private static final Set<DayKind> WEEKEND = only(DayKind.WEEKEND);
  private static final Set<DayKind> BANK_HOLIDAY = only(DayKind.BANK_HOLIDAY);
  private static final Set<DayKind> CLOSURE = only(DayKind.CLOSURE);
  private static final Set<DayKind> INSET = only(DayKind.INSET);

  private final CalendarDraft draft;
  private final List<Term> terms;
  private final YearPlan plan;
  private final long firstDay;
  private final List<Day> days;

  SchoolCalendar(CalendarDraft draft) {
    this.draft = draft;
    this.terms = CalendarFaults.inOrder(draft.terms());
    this.plan = YearPlan.of(terms);
    this.firstDay = plan.known().map(k -> k.first().toEpochDay()).orElse(0L);
    this.days =
        plan.known()
            .map(k -> k.first().datesUntil(k.last().plusDays(1)).map(this::lookUp).toList())
            .orElseGet(List::of);
  }

  /// What the day is.
  public Day on(LocalDate date) {
    long index = date.toEpochDay() - firstDay;
    return index >= 0 && index < days.size() ? days.get((int) index) : lookUp(date);
  }

  private Day lookUp(LocalDate date) {
    if (!draft.schoolWeek().contains(date.getDayOfWeek())) {
      return new Day(date, WEEKEND, DayKind.WEEKEND.title());
    }
    Optional<String> bankHoliday = draft.bankHolidays().nameOf(date);
    if (bankHoliday.isPresent()) {
      return new Day(date, BANK_HOLIDAY, bankHoliday.get());
    }
    String closure = draft.closures().get(date);
    if (closure != null) {
      return new Day(date, CLOSURE, closure);
    }
    if (draft.insetDays().contains(date)) {
      return new Day(date, INSET, DayKind.INSET.title());
    }
    return plan.on(date, draft.bankHolidays().announced().includes(date));
  }

  /// The terms, the earliest first.
  public List<Term> terms() {
    return terms;
  }

  /// The term in which the day lies, its half-terms and weekends included.
  public Optional<Term> termOn(LocalDate date) {
    return terms.stream().filter(t -> t.days().includes(date)).findFirst();
  }

  /// That term of that school year, if it has been entered.
  public Optional<Term> term(TermName name, AcademicYear year) {
    return terms.stream().filter(t -> t.name() == name && t.year().equals(year)).findFirst();
  }

  /// The days of which it is known whether they are term or holiday, if any term has been entered;
  /// it must be extended before the last of them.
  public Optional<DateRange> known() {
    return plan.known();
  }

  /// What was entered, to be changed and checked again.
  public CalendarDraft draft() {
    return draft;
  }

  private static Set<DayKind> only(DayKind kind) {
    return Collections.unmodifiableSet(EnumSet.of(kind));
  }
}
