package gatehouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What sort of day it is.
///
/// Seen to fail: by looking up terms before bank holidays.
class SchoolCalendarTest {
  private static final SchoolCalendar SCHOOL = Calendars.SCHOOL;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-05-02, Saturday 2 May 2026 is a weekend
          2026-12-26, Saturday 26 December 2026 is a weekend
          2026-05-04, Monday 4 May 2026 is a bank holiday (Early May bank holiday)
          2026-05-25, Monday 25 May 2026 is a bank holiday (Spring bank holiday)
          2026-08-31, Monday 31 August 2026 is a bank holiday (Summer bank holiday)
          2026-05-26, Tuesday 26 May 2026 is in the summer half-term
          2026-06-01, Monday 1 June 2026 is an INSET day
          2026-08-28, Friday 28 August 2026 is an INSET day
          2026-08-27, Thursday 27 August 2026 is in the summer holiday
          2025-09-01, Monday 1 September 2025 is in the summer holiday
          2026-03-30, Monday 30 March 2026 is in the Easter holiday
          2026-12-21, Monday 21 December 2026 is in the Christmas holiday
          2026-09-02, Wednesday 2 September 2026 is a school day
          2025-08-27, Wednesday 27 August 2025 is not in the calendar yet
          """)
  void tellsOfADay(LocalDate date, String says) {
    assertThat(SCHOOL.on(date).says()).isEqualTo(says);
  }

  @Test
  void aClosureCountsForMoreThanASchoolDayAndLessThanABankHoliday() {
    SchoolCalendar shut =
        Calendars.closedOn(SCHOOL, "2026-05-07 polling station", "2026-05-04 polling station");
    assertThat(shut.on(LocalDate.of(2026, 5, 7)).says())
        .isEqualTo("Thursday 7 May 2026 is a day on which the school is shut (polling station)");
    assertThat(shut.on(LocalDate.of(2026, 5, 4)).kind()).contains(DayKind.BANK_HOLIDAY);
  }

  @Test
  void aWeekdayAfterTheLastTermIsNeverTakenForAHoliday() {
    SchoolCalendar untilJuly = Calendars.sound(draft(Calendars.TERMS.subList(0, 3)));
    assertThat(untilJuly.on(LocalDate.of(2026, 8, 27)).kind()).contains(DayKind.HOLIDAY);
    assertThat(untilJuly.on(LocalDate.of(2026, 9, 2)).possible())
        .containsExactlyInAnyOrder(
            DayKind.INSET, DayKind.HALF_TERM, DayKind.HOLIDAY, DayKind.SCHOOL_DAY);
    assertThat(untilJuly.on(LocalDate.of(2026, 9, 5)).kind()).contains(DayKind.WEEKEND);
    assertThat(untilJuly.known()).contains(Calendars.range("2025-09-01 2026-08-31"));
  }

  @Test
  void theDaysAfterAnAutumnTermAreUnknownUntilTheSpringTermIsEntered() {
    SchoolCalendar autumn = Calendars.sound(draft(Calendars.TERMS.subList(0, 1)));
    assertThat(autumn.on(LocalDate.of(2025, 12, 22)).certain()).isFalse();
    assertThat(autumn.known()).contains(Calendars.range("2025-09-01 2025-12-19"));
  }

  @Test
  void aCalendarThatStartsInSpringKnowsNothingOfTheAutumn() {
    SchoolCalendar spring = Calendars.sound(draft(Calendars.TERMS.subList(1, 3)));
    assertThat(spring.on(LocalDate.of(2025, 12, 22)).certain()).isFalse();
    assertThat(spring.known()).contains(Calendars.range("2026-01-05 2026-08-31"));
  }

  @Test
  void beyondTheAnnouncedBankHolidaysAnyWeekdayMayBeOne() {
    Day day = Calendars.sound(draft(Calendars.TERMS.subList(0, 3))).on(LocalDate.of(2028, 5, 1));
    assertThat(day.possible()).contains(DayKind.BANK_HOLIDAY, DayKind.SCHOOL_DAY);
  }

  @Test
  void anEmptyCalendarIsSoundAndKnowsWeekendsAndBankHolidays() {
    SchoolCalendar empty = Calendars.sound(draft(List.of()));
    assertThat(empty.known()).isEmpty();
    assertThat(empty.on(LocalDate.of(2026, 5, 4)).kind()).contains(DayKind.BANK_HOLIDAY);
    assertThat(empty.on(LocalDate.of(2026, 5, 5)).certain()).isFalse();
  }

  @Test
  void aTermThatBeginsInAugustBelongsToTheYearThatItOpens() {
    Term leicester = Calendars.term(TermName.AUTUMN, "2026-08-26 2026-12-16");
    assertThat(leicester.title()).isEqualTo("the autumn term of 2026/27");
    SchoolCalendar school = Calendars.sound(draft(List.of(leicester)));
    assertThat(school.on(LocalDate.of(2026, 8, 26)).kind()).contains(DayKind.SCHOOL_DAY);
    assertThat(school.term(TermName.AUTUMN, new AcademicYear(2026))).contains(leicester);
  }

  @Test
  void twoBreaksMayTouch() {
    Term term =
        Calendars.term(
            TermName.AUTUMN,
            "2026-09-01 2026-12-18",
            "2026-10-26 2026-11-02",
            "2026-10-19 2026-10-30");
    SchoolCalendar school = Calendars.sound(draft(List.of(term)));
    assertThat(
            LocalDate.of(2026, 10, 12)
                .datesUntil(LocalDate.of(2026, 11, 9))
                .filter(d -> school.on(d).kind().equals(Optional.of(DayKind.HALF_TERM))))
        .hasSize(11);
  }

  @Test
  void theTermOfADayIncludesItsWeekends() {
    assertThat(SCHOOL.termOn(LocalDate.of(2026, 5, 2)).map(Term::name)).contains(TermName.SUMMER);
    assertThat(SCHOOL.termOn(LocalDate.of(2026, 8, 2))).isEmpty();
  }

  @Test
  void theSchoolYearTurnsOnTheFirstOfSeptember() {
    assertThat(AcademicYear.of(LocalDate.of(2026, 8, 31)).title()).isEqualTo("2025/26");
    assertThat(AcademicYear.of(LocalDate.of(2026, 9, 1)).title()).isEqualTo("2026/27");
    assertThat(new AcademicYear(1999)).hasToString("1999/00");
    assertThat(new AcademicYear(2008)).hasToString("2008/09");
  }

  static CalendarDraft draft(List<Term> terms) {
    return CalendarDraft.of(terms, Set.of(), Calendars.ENGLAND);
  }
}
