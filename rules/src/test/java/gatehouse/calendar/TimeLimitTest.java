package gatehouse.calendar;

import static gatehouse.calendar.ReckonedTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The limits in words, what they refuse, and how they come round again.
class TimeLimitTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          at once,                  at once
          24 hours,                 within 24 hours
          promptly,                 promptly (recommended: within 4 hours)
          same day,                 the same day
          7 days,                   within 7 days
          next school day,          by the end of the next school day
          10 school days,           within 10 school days
          weekend,                  "within 24 hours, or by the end of the next working day if it arrives at a weekend"
          one month,                within 1 month
          "one month, then working", "within 1 month, or the next working day"
          four-monthly,             every 4 months from Friday 31 October 2025
          every September,          every year by 30 September
          once a term,              by the end of each term
          start of term,            at the start of each term
          start of year,            at the start of the autumn term
          spring 2026,              in the spring term of 2025/26
          January 2019,             by Thursday 31 January 2019
          """)
  void aLimitIsSaidAsASchoolWouldSayIt(String limit, String says) {
    assertThat(Limits.named(limit).says()).isEqualTo(says);
  }

  @Test
  void whatComesRoundAgainComesOnceEachTime() {
    Reckoning reckoning = Reckoning.by(Calendars.SCHOOL);
    assertThat(round(reckoning, "once a term", 4))
        .containsExactly("2026-03-27", "2026-07-22", "2026-12-18", "2027-03-25");
    assertThat(round(reckoning, "start of year", 2)).containsExactly("2026-09-02", "2027-09-01");
    assertThat(round(reckoning, "once a year", 3))
        .containsExactly("2026-08-31", "2027-08-31", "2028-08-31");
    assertThat(round(reckoning, "four-monthly", 4))
        .containsExactly("2026-02-28", "2026-06-30", "2026-10-31", "2027-02-28");
  }

  private static List<String> round(Reckoning reckoning, String limit, int times) {
    List<String> dates = new ArrayList<>();
    Instant from = at("2026-01-10T09:00");
    for (int i = 0; i < times; i++) {
      Deadline.Due due = (Deadline.Due) reckoning.due(Limits.named(limit), from).deadline();
      dates.add(due.local().toLocalDate().toString());
      from = due.at();
    }
    return dates;
  }

  @Test
  void anAnniversaryBeforeItsFirstDateIsThatDate() {
    assertThat(
            Reckoning.by(Calendars.SCHOOL)
                .due(
                    new TimeLimit.EveryMonths(12, LocalDate.of(2026, 3, 1)), at("2026-01-10T09:00"))
                .deadline()
                .says())
        .isEqualTo("Due by the end of Sunday 1 March 2026.");
  }

  @Test
  void whatIsDueAtOnceRemindsInEvenSteps() {
    TimeLimit.AtOnce limit = new TimeLimit.AtOnce(Duration.ofMinutes(30));
    Instant arrived = at("2026-06-10T10:00");
    assertThat(limit.reminderAfter(arrived, at("2026-06-10T09:00")))
        .isEqualTo(at("2026-06-10T10:30"));
    assertThat(limit.reminderAfter(arrived, arrived)).isEqualTo(at("2026-06-10T10:30"));
    assertThat(limit.reminderAfter(arrived, at("2026-06-10T10:30")))
        .isEqualTo(at("2026-06-10T11:00"));
    assertThat(limit.reminderAfter(arrived, at("2026-06-11T10:29")))
        .isEqualTo(at("2026-06-11T10:30"));
  }

  @Test
  void anAcknowledgementStopsTheFirstClockAndStartsTheSecond() {
    Reckoning reckoning = Reckoning.by(Calendars.SCHOOL);
    ReplyClock clock =
        new ReplyClock(
            Limits.named("weekend"), true, new TimeLimit.WorkingDays(5, CountedDays.WORKING_DAYS));
    Instant arrived = at("2026-06-06T10:00");
    Instant acknowledged = at("2026-06-08T11:00");
    assertThat(clock.due(reckoning, arrived, null, List.of()).deadline().says())
        .isEqualTo("Due by the end of Monday 8 June 2026.");
    assertThat(clock.due(reckoning, arrived, acknowledged, List.of()).deadline().says())
        .isEqualTo("Due by the end of Monday 15 June 2026.");
    assertThat(
            new ReplyClock(clock.first(), false, clock.fullAnswer())
                .due(reckoning, arrived, acknowledged, List.of())
                .deadline()
                .says())
        .isEqualTo("Due by the end of Monday 8 June 2026.");
  }

  @Test
  void nonsenseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.hours(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.Days(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.WorkingDays(0, CountedDays.SCHOOL_DAYS));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.Months(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.EveryMonths(0, LocalDate.EPOCH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.AtOnce(Duration.ZERO))
        .withMessageContaining("reminders");
    assertThatIllegalArgumentException().isThrownBy(() -> new Arrivals(Set.of(), Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.EachTerm(Set.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.StartOfTerm(Set.of()));
  }
}
