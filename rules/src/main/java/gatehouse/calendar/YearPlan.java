package gatehouse.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The terms, half-terms and holidays of a school laid end to end.
///
/// Before the first and after the last term it is a holiday as far as the school year reaches, if
/// that term opens or closes the year; beyond, nothing is known.
final class YearPlan {
  private static final Stretch NOT_ENTERED =
      Stretch.of(
          LocalDate.MAX,
          "not entered",
          EnumSet.of(DayKind.INSET, DayKind.HALF_TERM, DayKind.HOLIDAY, DayKind.SCHOOL_DAY));

  private final NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();

  private YearPlan() {}

  /// Days that are all the same but for weekends and the like.
  private record Stretch(
      LocalDate last, String name, Set<DayKind> kinds, Set<DayKind> orBankHoliday) {
    static Stretch of(LocalDate last, String name, EnumSet<DayKind> kinds) {
      EnumSet<DayKind> orBankHoliday = EnumSet.copyOf(kinds);
      orBankHoliday.add(DayKind.BANK_HOLIDAY);
      return new Stretch(
          last,
          name,
          Collections.unmodifiableSet(kinds),
          Collections.unmodifiableSet(orBankHoliday));
    }
  }

  /// @param terms sound ones, the earliest first, none missing between two
  static YearPlan of(List<Term> terms) {
    YearPlan plan = new YearPlan();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (i == 0) {
        plan.open(term);
      } else {
        plan.holiday(terms.get(i - 1), term.days().first().minusDays(1));
      }
      plan.term(term);
    }
    if (!terms.isEmpty() && terms.getLast().name() == TermName.SUMMER) {
      plan.holiday(terms.getLast(), terms.getLast().year().days().last());
    }
    return plan;
  }

  Day on(LocalDate date, boolean bankHolidaysKnown) {
    Map.Entry<LocalDate, Stretch> entry = stretches.floorEntry(date);
    Stretch stretch =
        entry == null || date.isAfter(entry.getValue().last) ? NOT_ENTERED : entry.getValue();
    return new Day(date, bankHolidaysKnown ? stretch.kinds : stretch.orBankHoliday, stretch.name);
  }

  /// From the first day to the last; there is no gap, for calendars with a missing term are
  /// unsound.
  Optional<DateRange> known() {
    return stretches.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateRange(stretches.firstKey(), stretches.lastEntry().getValue().last()));
  }

  private void open(Term term) {
    if (term.name() == TermName.AUTUMN) {
      add(
          term.year().days().first(),
          term.days().first().minusDays(1),
          DayKind.HOLIDAY,
          TermName.SUMMER.holidayAfter());
    }
  }

  private void holiday(Term after, LocalDate last) {
    add(after.days().last().plusDays(1), last, DayKind.HOLIDAY, after.name().holidayAfter());
  }

  /// Half-terms may touch or overlap; the days between them are school days.
  private void term(Term term) {
    LocalDate day = term.days().first();
    for (DateRange halfTerm : sorted(term.halfTerms())) {
      schoolDays(day, halfTerm.first().minusDays(1));
      LocalDate start = day.isAfter(halfTerm.first()) ? day : halfTerm.first();
      if (!halfTerm.last().isBefore(start)) {
        add(start, halfTerm.last(), DayKind.HALF_TERM, term.name().title() + " half-term");
        day = halfTerm.last().plusDays(1);
      }
    }
    schoolDays(day, term.days().last());
  }

  private void schoolDays(LocalDate first, LocalDate last) {
    add(first, last, DayKind.SCHOOL_DAY, DayKind.SCHOOL_DAY.title());
  }

  private void add(LocalDate first, LocalDate last, DayKind kind, String name) {
    if (!last.isBefore(first)) {
      stretches.put(first, Stretch.of(last, name, EnumSet.of(kind)));
    }
  }

  private static List<DateRange> sorted(List<DateRange> ranges) {
    return ranges.stream()
        .sorted(Comparator.comparing(DateRange::first).thenComparing(DateRange::last))
        .toList();
  }
}
