package gatehouse.schools.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.CalendarFault;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.DayKind;
import gatehouse.calendar.Term;
import gatehouse.calendar.TermName;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.schools.calendar.CalendarChange.AddInset;
import gatehouse.schools.calendar.CalendarChange.Close;
import gatehouse.schools.calendar.CalendarChange.EnterTerm;
import gatehouse.schools.calendar.CalendarChange.EnterYear;
import gatehouse.schools.calendar.CalendarChange.RemoveDay;
import gatehouse.schools.calendar.CalendarChange.RemoveTerm;
import gatehouse.schools.calendar.CalendarChange.SetWeek;
import gatehouse.tenancy.Tenancy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SchoolCalendarsTest {
  private static final Term AUTUMN =
      term(TermName.AUTUMN, "2025-09-02", "2025-12-19", "2025-10-27", "2025-10-31");
  private static final Term SPRING =
      term(TermName.SPRING, "2026-01-05", "2026-03-27", "2026-02-16", "2026-02-20");
  private static final Term SUMMER =
      term(TermName.SUMMER, "2026-04-13", "2026-07-22", "2026-05-25", "2026-05-29");

  private final SchoolCalendars calendars;
  private final Tenancy tenancy;
  private final JdbcClient database;
  private final School school;

  SchoolCalendarsTest(
      @Autowired SchoolCalendars calendars,
      @Autowired TestSchool schools,
      @Autowired Tenancy tenancy,
      @Autowired JdbcClient database) {
    this.calendars = calendars;
    this.tenancy = tenancy;
    this.database = database;
    this.school = schools.any();
  }

  @Test
  void aNewSchoolKnowsItsBankHolidaysAndNothingElse() {
    var calendar = calendars.of(school.id());
    assertThat(calendar.on(day("2026-05-04")).kind()).contains(DayKind.BANK_HOLIDAY);
    assertThat(calendar.on(day("2026-05-05")).certain()).isFalse();
  }

  @Test
  void whatIsEnteredIsReckonedWith() {
    enterYear();
    made(new AddInset(day("2025-11-03")));
    made(new Close(new DateRange(day("2026-01-08"), day("2026-01-12")), "snow"));
    var calendar = calendars.of(school.id());
    assertThat(calendar.on(day("2025-09-03")).kind()).contains(DayKind.SCHOOL_DAY);
    assertThat(calendar.on(day("2025-10-28")).kind()).contains(DayKind.HALF_TERM);
    assertThat(calendar.on(day("2025-11-03")).kind()).contains(DayKind.INSET);
    assertThat(calendar.on(day("2026-01-09")).kind()).contains(DayKind.CLOSURE);
    assertThat(calendar.on(day("2026-01-10")).kind()).contains(DayKind.WEEKEND);
    assertThat(calendar.on(day("2026-04-07")).kind()).contains(DayKind.HOLIDAY);
  }

  @Test
  void anotherSchoolKnowsNothingOfIt(@Autowired TestSchool schools) {
    enterYear();
    var other = schools.any();
    assertThat(calendars.kept(other.id()).draft().terms()).isEmpty();
  }

  @Test
  void whatOverlapsIsRefusedInWords() {
    enterYear();
    var late = term(TermName.AUTUMN, "2025-09-02", "2026-01-09", "2025-10-27", "2025-10-31");
    var outcome = make(new EnterTerm(late, Optional.of(AUTUMN)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            CalendarOutcome.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(CalendarFault::says)
                    .anyMatch(says -> says.contains("has begun by then")));
    assertThat(calendars.kept(school.id()).draft().terms()).contains(AUTUMN);
  }

  @Test
  void aTermBetweenTwoOthersIsNotTakenOut() {
    enterYear();
    assertThat(make(new RemoveTerm(TermName.SPRING, SPRING.year())))
        .isInstanceOf(CalendarOutcome.Faulty.class);
  }

  @Test
  void insetOnABankHolidayIsRefused() {
    enterYear();
    assertThat(make(new AddInset(day("2026-05-04")))).isInstanceOf(CalendarOutcome.Faulty.class);
  }

  @Test
  void aBankHolidayProclaimedOnAnInsetDayWins() {
    enterYear();
    tenancy.transaction(
        school.id(),
        () ->
            database
                .sql(
                    "insert into schools.special_day (school_id, day, kind) values (:s, '2026-05-04', 'inset')")
                .param("s", school.id().value())
                .update());
    assertThat(calendars.kept(school.id()).faults()).hasSize(1);
    assertThat(calendars.of(school.id()).on(day("2026-05-04")).kind())
        .contains(DayKind.BANK_HOLIDAY);
    made(new AddInset(day("2025-11-03")));
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() {
    enterYear();
    var mine = term(TermName.SUMMER, "2026-04-14", "2026-07-22", "2026-05-25", "2026-05-29");
    var theirs = term(TermName.SUMMER, "2026-04-13", "2026-07-23", "2026-05-25", "2026-05-29");
    made(new EnterTerm(theirs, Optional.of(SUMMER)));
    assertThat(make(new EnterTerm(mine, Optional.of(SUMMER))))
        .isInstanceOf(CalendarOutcome.Overtaken.class);
    assertThat(calendars.kept(school.id()).draft().terms()).contains(theirs);
  }

  @Test
  void theWeekIsSetOnceForTwoWhoSawTheSame() {
    var week = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
    made(new SetWeek(week, Counting.STAFF_DAYS, 0));
    assertThat(make(new SetWeek(Set.of(DayOfWeek.MONDAY), Counting.SCHOOL_DAYS, 0)))
        .isInstanceOf(CalendarOutcome.Overtaken.class);
    var kept = calendars.kept(school.id());
    assertThat(kept.draft().schoolWeek()).isEqualTo(week);
    assertThat(kept.counting()).isEqualTo(Counting.STAFF_DAYS);
  }

  @Test
  void aDayIsOrdinaryAgain() {
    enterYear();
    made(new AddInset(day("2025-11-03")));
    made(new RemoveDay(day("2025-11-03")));
    assertThat(calendars.of(school.id()).on(day("2025-11-03")).kind()).contains(DayKind.SCHOOL_DAY);
  }

  @Test
  void theNextYearIsProposedOnTheSameDaysOfTheWeek() {
    enterYear();
    made(new AddInset(day("2025-09-02")));
    made(new AddInset(day("2026-05-05")));
    var proposal = calendars.proposal(school.id(), new AcademicYear(2026)).orElseThrow();
    assertThat(proposal.terms().getFirst().days())
        .isEqualTo(new DateRange(day("2026-09-01"), day("2026-12-18")));
    assertThat(proposal.insetDays()).containsExactly(day("2026-09-01"), day("2027-05-04"));
    assertThat(proposal.notes()).singleElement().asString().contains("Good Friday");
    made(new EnterYear(proposal));
    assertThat(calendars.proposal(school.id(), new AcademicYear(2026))).isEmpty();
    assertThat(calendars.of(school.id()).on(day("2027-02-15")).kind()).contains(DayKind.HALF_TERM);
  }

  @Test
  void anInsetDayThatWouldBeABankHolidayIsLeftOutOfTheProposal() {
    enterYear();
    made(new AddInset(day("2026-06-01")));
    var proposal = calendars.proposal(school.id(), new AcademicYear(2026)).orElseThrow();
    assertThat(proposal.insetDays()).isEmpty();
    assertThat(proposal.notes()).anyMatch(note -> note.contains("Monday 31 May 2027"));
  }

  @Test
  void everyChangeIsRecorded() {
    enterYear();
    made(new AddInset(day("2025-11-03")));
    var kinds =
        tenancy.transaction(
            school.id(),
            () -> database.sql("select kind from records.entry").query(String.class).list());
    assertThat(kinds)
        .containsExactlyInAnyOrder("term.entered", "term.entered", "term.entered", "inset.added");
  }

  private void enterYear() {
    List.of(AUTUMN, SPRING, SUMMER).forEach(term -> made(new EnterTerm(term, Optional.empty())));
  }

  private void made(CalendarChange change) {
    assertThat(make(change)).isInstanceOf(CalendarOutcome.Made.class);
  }

  private CalendarOutcome make(CalendarChange change) {
    return calendars.make(change, school.id(), UUID.randomUUID());
  }

  private static Term term(
      TermName name, String first, String last, String halfFirst, String halfLast) {
    return new Term(
        name,
        new DateRange(day(first), day(last)),
        List.of(new DateRange(day(halfFirst), day(halfLast))));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
