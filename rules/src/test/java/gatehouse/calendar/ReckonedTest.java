package gatehouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How a deadline came about, what it becomes when the calendar changes, and what is said when the
/// calendar does not reach.
class ReckonedTest {
  private static final Reckoning RECKONING = Reckoning.by(Calendars.SCHOOL);

  @Test
  void theTraceReadsFromTheArrivalToTheDeadline() {
    assertThat(reckon("Friday at four", "2026-05-01T16:40").sentences())
        .containsExactly(
            "It arrived on Friday 1 May 2026 at 16:40.",
            "It arrived at a weekend or on a Friday from 16:00, so the limit is: by the end of the"
                + " next working day.",
            "Saturday 2 May 2026 is a weekend; Sunday 3 May 2026 is a weekend; Monday 4 May 2026 is a"
                + " bank holiday (Early May bank holiday): not counted.",
            "Tuesday 5 May 2026 is working day 1 of 1.",
            "Due by the end of Tuesday 5 May 2026.");
  }

  @Test
  void theTraceTellsOfTheClocks() {
    assertThat(reckon("24 hours", "2026-03-28T12:00").sentences())
        .containsExactly(
            "It arrived on Saturday 28 March 2026 at 12:00. Saturday 28 March 2026 is a weekend.",
            "24 hours run on by night, at weekends and in holidays.",
            "The clocks go forward 1 hour meanwhile, so it is due at another time of day.",
            "Due on Sunday 29 March 2026 at 13:00.");
    assertThat(reckon("24 hours", "2026-10-24T12:00").sentences())
        .contains("The clocks go back 1 hour meanwhile, so it is due at another time of day.");
  }

  @Test
  void aLongHolidayIsToldInOneSentence() {
    assertThat(reckon("next school day", "2026-07-22T12:00").sentences())
        .contains(
            "From Thursday 23 July 2026 to Tuesday 1 September 2026, 41 days, is not counted: summer"
                + " holiday, weekend, INSET day, Summer bank holiday.");
  }

  @Test
  void aWordWithoutAFigureIsNamed() {
    assertThat(reckon("promptly", "2026-06-10T10:00").sentences())
        .contains(
            "The clause says \"promptly\" and the school has set no figure, so the limit is: within 4"
                + " hours.");
  }

  @Test
  void aDateBeforeTheArrivalIsLateFromTheStart() {
    assertThat(reckon("January 2019", "2026-06-10T10:00").sentences())
        .contains("That is before it arrived, so it is late from the start.");
  }

  @Test
  void aClosureEnteredLaterMovesTheDeadlineAndSaysWhy() {
    Reckoned before = reckon("weekend", "2026-06-06T10:00");
    SchoolCalendar shut = Calendars.closedOn(Calendars.SCHOOL, "2026-06-08 burst pipe");
    Reckoned now = Reckoning.by(shut).due(before.limit(), before.arrived());
    assertThat(now.since(before.deadline(), before.sentences()))
        .isEqualTo(
            new Recalculation.Moved(
                due("2026-06-08T23:59:59"),
                due("2026-06-09T23:59:59"),
                List.of(
                    "Sunday 7 June 2026 is a weekend: not counted.",
                    "Monday 8 June 2026 is working day 1 of 1.",
                    "Due by the end of Monday 8 June 2026."),
                List.of(
                    "Sunday 7 June 2026 is a weekend; Monday 8 June 2026 is a day on which the school"
                        + " is shut (burst pipe): not counted.",
                    "Tuesday 9 June 2026 is working day 1 of 1.",
                    "Due by the end of Tuesday 9 June 2026.")));
  }

  @Test
  void aParameterChangedLaterMovesTheDeadline() {
    Reckoned before = reckon("weekend", "2026-05-04T09:00");
    Reckoned now = reckon("free days", "2026-05-04T09:00");
    assertThat(now.since(before.deadline(), before.sentences()))
        .isInstanceOfSatisfying(
            Recalculation.Moved.class,
            moved ->
                assertThat(moved.instead())
                    .anyMatch(s -> s.startsWith("It arrived at a weekend or on a bank holiday")));
  }

  @Test
  void aChangeElsewhereLeavesTheDeadline() {
    Reckoned before = reckon("weekend", "2026-06-06T10:00");
    SchoolCalendar shut = Calendars.closedOn(Calendars.SCHOOL, "2026-06-11 burst pipe");
    assertThat(
            Reckoning.by(shut)
                .due(before.limit(), before.arrived())
                .since(before.deadline(), before.sentences()))
        .isEqualTo(new Recalculation.Stands(before.deadline()));
  }

  @Test
  void aDeadlineBeyondTheEnteredTermsIsNoDateButARequest() {
    Reckoning untilJuly =
        Reckoning.by(Calendars.sound(SchoolCalendarTest.draft(Calendars.TERMS.subList(0, 3))));
    Deadline.CalendarTooShort told = tooShort(untilJuly, "next staff day", "2026-07-25T12:00");
    assertThat(told.says())
        .isEqualTo(
            "The date cannot be told: the calendar does not know Tuesday 1 September 2026. It is not"
                + " before that day.");
    assertThat(told.remedy())
        .isEqualTo(
            "Enter the school's terms for the school year 2026/27; the date is then worked out.");
    assertThat(tooShort(untilJuly, "start of year", "2026-06-10T12:00").from())
        .isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(tooShort(untilJuly, "once a term", "2026-10-10T12:00").from())
        .isEqualTo(LocalDate.of(2026, 10, 10));
    assertThat(tooShort(untilJuly, "once a term", "2025-06-10T12:00").from())
        .isEqualTo(LocalDate.of(2025, 6, 10));
  }

  @Test
  void workingDaysNeedNoTermsWhereTheHolidaysCount() {
    Reckoning empty = Reckoning.by(Calendars.sound(SchoolCalendarTest.draft(List.of())));
    assertThat(empty.due(Limits.named("weekend"), at("2026-05-02T10:00")).deadline())
        .isEqualTo(due("2026-05-05T23:59:59"));
    assertThat(empty.due(Limits.named("24 hours"), at("2026-05-02T10:00")).deadline())
        .isEqualTo(due("2026-05-03T10:00"));
    assertThat(tooShort(empty, "next staff day", "2026-05-02T10:00").missing())
        .containsExactly(Missing.TERMS);
    assertThat(tooShort(empty, "spring 2026", "2026-05-02T10:00").from())
        .isEqualTo(LocalDate.of(2025, 9, 1));
  }

  @Test
  void beyondTheAnnouncedBankHolidaysTheyAreAskedFor() {
    Deadline.CalendarTooShort told = tooShort(RECKONING, "next working day", "2027-12-31T12:00");
    assertThat(told.from()).isEqualTo(LocalDate.of(2028, 1, 3));
    assertThat(told.missing()).containsExactly(Missing.BANK_HOLIDAYS);
    assertThat(tooShort(RECKONING, "next staff day", "2027-12-31T12:00").remedy())
        .startsWith("Enter the school's terms and the bank holidays for the school year 2027/28");
    assertThat(tooShort(RECKONING, "free days", "2028-01-03T12:00").missing())
        .containsExactly(Missing.BANK_HOLIDAYS);
    assertThat(RECKONING.due(Limits.named("weekend"), at("2028-01-03T12:00")).deadline())
        .isEqualTo(due("2028-01-04T12:00"));
  }

  @Test
  void aTermBeyondTheAnnouncedBankHolidaysDoesNotEndOnAGuess() {
    BankHolidays early =
        new BankHolidays(
            Jurisdiction.ENGLAND_AND_WALES,
            Calendars.range("2025-01-01 2025-12-31"),
            Calendars.ENGLAND.names().headMap(LocalDate.of(2026, 1, 1), false));
    Reckoning reckoning =
        Reckoning.by(
            Calendars.sound(CalendarDraft.of(Calendars.TERMS.subList(0, 3), Set.of(), early)));
    Deadline.CalendarTooShort told = tooShort(reckoning, "spring 2026", "2026-01-10T10:00");
    assertThat(told.missing()).containsExactly(Missing.BANK_HOLIDAYS);
    assertThat(tooShort(reckoning, "start of term", "2026-01-04T10:00").from())
        .isEqualTo(LocalDate.of(2026, 1, 5));
  }

  @Test
  void beforeAnEventHasNoDateUntilTheEventHasOne() {
    TimeLimit before = new TimeLimit.BeforeEvent("the account is opened");
    assertThat(RECKONING.due(before, at("2026-05-02T10:00")).sentences())
        .endsWith("Due before the account is opened, whenever that is.");
    TimeLimit known = new TimeLimit.BeforeMoment("the account is opened", at("2026-06-02T10:00"));
    assertThat(RECKONING.due(known, at("2026-05-02T10:00")).deadline())
        .isEqualTo(due("2026-06-02T10:00"));
  }

  @Test
  void theLastSecondOfTheDayIsInTimeToItsEnd() {
    Deadline.Due due = due("2026-05-05T23:59:59");
    assertThat(due.keptBy(due.at().plusMillis(999))).isTrue();
    assertThat(due.keptBy(due.at().plusSeconds(1))).isFalse();
    assertThat(due.left(due.at().plusSeconds(60))).hasSeconds(-60);
  }

  @Test
  void eachOfTheTwoHoursAfterTheClocksGoBackHasItsOwnDeadline() {
    Instant first = Instant.parse("2026-10-25T00:30:00Z");
    Instant again = Instant.parse("2026-10-25T01:30:00Z");
    TimeLimit limit = TimeLimit.hours(24);
    assertThat(RECKONING.due(limit, first).deadline())
        .isEqualTo(new Deadline.Due(first.plusSeconds(86_400), local("2026-10-26T00:30")));
    assertThat(RECKONING.due(limit, again).deadline())
        .isEqualTo(new Deadline.Due(again.plusSeconds(86_400), local("2026-10-26T01:30")));
  }

  @Test
  void aDeadlineInTheRepeatedHourIsTheRightOne() {
    assertThat(RECKONING.due(TimeLimit.hours(24), at("2026-10-24T01:30")).deadline())
        .isEqualTo(
            new Deadline.Due(Instant.parse("2026-10-25T00:30:00Z"), local("2026-10-25T01:30")));
  }

  @Test
  void whereTheClockGoesBackAtMidnightTheDayEndsTheSecondTime() {
    Reckoning cairo = new Reckoning(Calendars.SCHOOL, ZoneId.of("Africa/Cairo"));
    Instant evening = Instant.parse("2025-10-30T18:00:00Z");
    assertThat(cairo.due(new TimeLimit.Days(0), evening).deadline())
        .isEqualTo(
            new Deadline.Due(Instant.parse("2025-10-30T21:59:59Z"), local("2025-10-30T23:59:59")));
  }

  private static Deadline.CalendarTooShort tooShort(
      Reckoning reckoning, String limit, String arrived) {
    Deadline deadline = reckoning.due(Limits.named(limit), at(arrived)).deadline();
    assertThat(deadline).isInstanceOf(Deadline.CalendarTooShort.class);
    return (Deadline.CalendarTooShort) deadline;
  }

  private static Reckoned reckon(String limit, String arrived) {
    return RECKONING.due(Limits.named(limit), at(arrived));
  }

  private static Deadline.Due due(String moment) {
    return new Deadline.Due(at(moment), local(moment));
  }

  static Instant at(String moment) {
    return local(moment).atZone(Reckoning.UNITED_KINGDOM).toInstant();
  }

  private static LocalDateTime local(String moment) {
    return LocalDateTime.parse(moment);
  }
}
