package gatehouse.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The calendar of an invented school, with the real bank holidays of England and Wales of 2025 to
/// 2027.
final class Calendars {
  static final BankHolidays ENGLAND =
      BankHolidays.ofWholeYears(
          Jurisdiction.ENGLAND_AND_WALES,
          named(
              "2025-01-01 New Year's Day",
              "2025-04-18 Good Friday",
              "2025-04-21 Easter Monday",
              "2025-05-05 Early May bank holiday",
              "2025-05-26 Spring bank holiday",
              "2025-08-25 Summer bank holiday",
              "2025-12-25 Christmas Day",
              "2025-12-26 Boxing Day",
              "2026-01-01 New Year's Day",
              "2026-04-03 Good Friday",
              "2026-04-06 Easter Monday",
              "2026-05-04 Early May bank holiday",
              "2026-05-25 Spring bank holiday",
              "2026-08-31 Summer bank holiday",
              "2026-12-25 Christmas Day",
              "2026-12-28 Boxing Day",
              "2027-01-01 New Year's Day",
              "2027-03-26 Good Friday",
              "2027-03-29 Easter Monday",
              "2027-05-03 Early May bank holiday",
              "2027-05-31 Spring bank holiday",
              "2027-08-30 Summer bank holiday",
              "2027-12-27 Christmas Day",
              "2027-12-28 Boxing Day"));

  static final List<Term> TERMS =
      List.of(
          term(TermName.AUTUMN, "2025-09-02 2025-12-19", "2025-10-27 2025-10-31"),
          term(TermName.SPRING, "2026-01-05 2026-03-27", "2026-02-16 2026-02-20"),
          term(TermName.SUMMER, "2026-04-13 2026-07-22", "2026-05-25 2026-05-29"),
          term(TermName.AUTUMN, "2026-09-01 2026-12-18", "2026-10-26 2026-10-30"),
          term(TermName.SPRING, "2027-01-04 2027-03-25", "2027-02-15 2027-02-19"),
          term(TermName.SUMMER, "2027-04-12 2027-07-22", "2027-05-31 2027-06-04"),
          term(TermName.AUTUMN, "2027-09-01 2027-12-17", "2027-10-25 2027-10-29"));

  static final Set<LocalDate> INSET =
      days("2025-09-02", "2025-11-03", "2026-01-05", "2026-06-01", "2026-08-28", "2026-09-01");

  static final SchoolCalendar SCHOOL = sound(CalendarDraft.of(TERMS, INSET, ENGLAND));

  private Calendars() {}

  static SchoolCalendar sound(CalendarDraft draft) {
    return switch (draft.check()) {
      case CalendarCheck.Sound(SchoolCalendar calendar) -> calendar;
      case CalendarCheck.Faulty(List<CalendarFault> faults) ->
          throw new AssertionError(faults.stream().map(CalendarFault::says).toList());
    };
  }

  static Term term(TermName name, String days, String... halfTerms) {
    return new Term(name, range(days), Arrays.stream(halfTerms).map(Calendars::range).toList());
  }

  static DateRange range(String days) {
    return new DateRange(
        LocalDate.parse(days.substring(0, 10)), LocalDate.parse(days.substring(11)));
  }

  static Set<LocalDate> days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
  }

  static Map<LocalDate, String> named(String... days) {
    return Arrays.stream(days)
        .collect(Collectors.toMap(d -> LocalDate.parse(d.substring(0, 10)), d -> d.substring(11)));
  }

  static CalendarDraft with(CalendarDraft draft, List<Term> terms) {
    return new CalendarDraft(
        terms, draft.insetDays(), draft.closures(), draft.schoolWeek(), draft.bankHolidays());
  }

  static SchoolCalendar closedOn(SchoolCalendar calendar, String... closures) {
    CalendarDraft d = calendar.draft();
    return sound(
        new CalendarDraft(
            d.terms(),
            d.insetDays(),
            new TreeMap<>(named(closures)),
            d.schoolWeek(),
            d.bankHolidays()));
  }

  static List<Term> without(int index) {
    List<Term> terms = new ArrayList<>(TERMS);
    terms.remove(index);
    return terms;
  }
}
