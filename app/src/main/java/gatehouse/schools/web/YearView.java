package gatehouse.schools.web;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.CalendarFault;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.DayKind;
import gatehouse.calendar.SchoolCalendar;
import gatehouse.calendar.Term;
import gatehouse.calendar.TermName;
import gatehouse.schools.calendar.KeptCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// A school year of the calendar in words.
///
/// @param days how many days there are of a kind, in words
/// @param faults what is wrong, and what to do about it
public record YearView(
    AcademicYear year,
    List<TermRow> terms,
    List<DayRow> insetDays,
    List<DayRow> closures,
    List<DayRow> bankHolidays,
    String days,
    List<String> faults) {
  /// A term, entered or not.
  ///
  /// @param name in small letters, for addresses
  public record TermRow(String name, String title, boolean entered, String days, String halfTerm) {}

  /// A day with what it is.
  public record DayRow(LocalDate date, String words, String name) {
    static DayRow of(LocalDate date, String name) {
      return new DayRow(date, Dates.words(date), name);
    }
  }

  static YearView of(AcademicYear year, KeptCalendar kept) {
    var draft = kept.draft();
    var range = range(year, kept);
    return new YearView(
        year,
        Arrays.stream(TermName.values()).map(name -> row(name, year, kept)).toList(),
        draft.insetDays().stream()
            .filter(range::includes)
            .map(day -> DayRow.of(day, "INSET"))
            .toList(),
        draft.closures().entrySet().stream()
            .filter(day -> range.includes(day.getKey()))
            .map(day -> DayRow.of(day.getKey(), day.getValue()))
            .toList(),
        draft.bankHolidays().names().entrySet().stream()
            .filter(day -> range.includes(day.getKey()))
            .map(day -> DayRow.of(day.getKey(), day.getValue()))
            .toList(),
        count(year, kept.sound()),
        kept.faults().stream().map(YearView::words).toList());
  }

  static String words(CalendarFault fault) {
    return fault.says() + " " + fault.remedy();
  }

  /// The school year with a first term that begins before it.
  private static DateRange range(AcademicYear year, KeptCalendar kept) {
    var first =
        kept.draft().terms().stream()
            .filter(term -> term.year().equals(year))
            .map(term -> term.days().first())
            .filter(day -> day.isBefore(year.days().first()))
            .findFirst();
    return new DateRange(first.orElse(year.days().first()), year.days().last());
  }

  private static TermRow row(TermName name, AcademicYear year, KeptCalendar kept) {
    var term = kept.term(name, year);
    return new TermRow(
        TermForm.path(name),
        TermForm.title(name),
        term.isPresent(),
        term.map(Term::days).map(YearView::words).orElse("Not entered"),
        term.flatMap(t -> t.halfTerms().stream().findFirst())
            .map(YearView::words)
            .orElse(term.isPresent() ? "None" : ""));
  }

  private static String words(DateRange days) {
    return Dates.words(days.first(), days.last());
  }

  private static String count(AcademicYear year, SchoolCalendar calendar) {
    var pupils = days(year, calendar, DayKind.SCHOOL_DAY);
    var inset = days(year, calendar, DayKind.INSET);
    return pupils == 0
        ? ""
        : pupils + " days with pupils in school and " + inset + " INSET days, as entered";
  }

  private static long days(AcademicYear year, SchoolCalendar calendar, DayKind kind) {
    return calendar.terms().stream()
        .filter(term -> term.year().equals(year))
        .map(Term::days)
        .flatMap(days -> days.first().datesUntil(days.last().plusDays(1)))
        .filter(day -> calendar.on(day).kind().filter(kind::equals).isPresent())
        .count();
  }
}
