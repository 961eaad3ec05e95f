package gatehouse.schools.calendar;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.CalendarCheck;
import gatehouse.calendar.CalendarDraft;
import gatehouse.calendar.CalendarFault;
import gatehouse.calendar.SchoolCalendar;
import gatehouse.calendar.Term;
import gatehouse.calendar.TermName;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A school's calendar as it is kept.
///
/// @param version counts changes of the week and of what counts
public record KeptCalendar(CalendarDraft draft, Counting counting, int version) {
  /// What is wrong with it: nothing is kept with a fault, but a bank holiday may be proclaimed on
  /// what was to be an INSET day.
  public List<CalendarFault> faults() {
    return switch (draft.check()) {
      case CalendarCheck.Sound _ -> List.of();
      case CalendarCheck.Faulty(List<CalendarFault> faults) -> faults;
    };
  }

  /// The calendar to reckon with; an INSET day that has become a bank holiday is one.
  public SchoolCalendar sound() {
    return switch (draft.check()) {
      case CalendarCheck.Sound(SchoolCalendar calendar) -> calendar;
      case CalendarCheck.Faulty _ -> withoutInsetOnBankHolidays();
    };
  }

  private SchoolCalendar withoutInsetOnBankHolidays() {
    var inset = new TreeSet<>(draft.insetDays());
    inset.removeAll(draft.bankHolidays().names().keySet());
    var mended =
        new CalendarDraft(
            draft.terms(), inset, draft.closures(), draft.schoolWeek(), draft.bankHolidays());
    return switch (mended.check()) {
      case CalendarCheck.Sound(SchoolCalendar calendar) -> calendar;
      case CalendarCheck.Faulty(List<CalendarFault> faults) ->
          throw new IllegalStateException(
              "A faulty calendar was kept: " + faults.getFirst().says());
    };
  }

  public Optional<Term> term(TermName name, AcademicYear year) {
    return draft.terms().stream()
        .filter(term -> term.name() == name && term.year().equals(year))
        .findFirst();
  }

  KeptCalendar with(CalendarDraft changed) {
    return new KeptCalendar(changed, counting, version);
  }
}
