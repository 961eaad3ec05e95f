package gatehouse.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Looks through a calendar for everything that cannot be right.
final class CalendarFaults {
  private final CalendarDraft draft;
  private final List<Term> terms;
  private final List<CalendarFault> faults = new ArrayList<>();

  private CalendarFaults(CalendarDraft draft) {
    this.draft = draft;
    this.terms = inOrder(draft.terms());
  }

  static List<CalendarFault> of(CalendarDraft draft) {
    CalendarFaults found = new CalendarFaults(draft);
    found.week();
    found.halfTerms();
    found.neighbours();
    found.years();
    found.insetDays();
    return found.faults;
  }

  static List<Term> inOrder(List<Term> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparing((Term t) -> t.days().first())
                .thenComparing(t -> t.days().last())
                .thenComparing(Term::name))
        .toList();
  }

  private void week() {
    if (draft.schoolWeek().isEmpty()) {
      faults.add(new CalendarFault.NoSchoolWeek());
    }
  }

  private void halfTerms() {
    for (Term term : terms) {
      for (DateRange halfTerm : term.halfTerms()) {
        if (!term.days().includes(halfTerm)) {
          faults.add(new CalendarFault.HalfTermOutsideTerm(term, halfTerm));
        }
      }
    }
  }

  /// Every pair, not only neighbours in time: a term with a wrong year may swallow several others.
  private void neighbours() {
    for (int later = 1; later < terms.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        pair(terms.get(earlier), terms.get(later), earlier + 1 == later);
      }
    }
  }

  private void pair(Term earlier, Term later, boolean neighbours) {
    int step = later.number() - earlier.number();
    if (earlier.days().overlaps(later.days())) {
      faults.add(new CalendarFault.OverlappingTerms(earlier, later));
    } else if (step == 0) {
      faults.add(new CalendarFault.TermTwice(earlier, later));
    } else if (neighbours && step < 0) {
      faults.add(new CalendarFault.TermsOutOfOrder(earlier, later));
    } else if (neighbours && step > 1 && !yearBetween(earlier, later)) {
      faults.add(new CalendarFault.TermMissing(earlier, later));
    }
  }

  private static boolean yearBetween(Term earlier, Term later) {
    return later.year().starts() - earlier.year().starts() > 1;
  }

  private void years() {
    Set<AcademicYear> withTerms = terms.stream().map(Term::year).collect(Collectors.toSet());
    NavigableSet<AcademicYear> mentioned = new TreeSet<>(withTerms);
    draft.insetDays().stream()
        .filter(day -> terms.stream().noneMatch(t -> t.days().includes(day)))
        .forEach(day -> mentioned.add(AcademicYear.of(day)));
    if (mentioned.isEmpty()) {
      return;
    }
    for (AcademicYear year = mentioned.first();
        year.compareTo(mentioned.last()) <= 0;
        year = year.next()) {
      if (!withTerms.contains(year)) {
        faults.add(new CalendarFault.YearWithoutTerms(year));
      }
    }
  }

  private void insetDays() {
    for (LocalDate day : draft.insetDays()) {
      String holiday = draft.bankHolidays().nameOf(day).orElse("");
      if (!draft.schoolWeek().contains(day.getDayOfWeek())) {
        faults.add(new CalendarFault.InsetOnFreeDay(day, "it is a weekend"));
      } else if (!holiday.isEmpty()) {
        faults.add(new CalendarFault.InsetOnFreeDay(day, "it is a bank holiday, " + holiday));
      } else if (draft.closures().containsKey(day)) {
        faults.add(
            new CalendarFault.InsetOnFreeDay(
                day, "the school is shut, " + draft.closures().get(day)));
      }
    }
  }
}
