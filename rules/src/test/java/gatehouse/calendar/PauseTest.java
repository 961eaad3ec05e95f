package gatehouse.calendar;

import static gatehouse.calendar.ReckonedTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What becomes of a deadline when its clock is stopped.
///
/// Seen to fail: by counting a pause that begins exactly when the time is up.
class PauseTest {
  private static final Reckoning RECKONING = Reckoning.by(Calendars.SCHOOL);
  private static final PlainCalendar PLAIN = new PlainCalendar();
  private static final Instant START = Instant.parse(PlainCalendar.START);
  private static final int SIX_WEEKS = 42 * 1440;

  @Test
  void elapsedTimeDoesNotRunInAPause() {
    Reckoned reckoned =
        RECKONING.due(
            TimeLimit.hours(24),
            at("2026-06-10T10:00"),
            List.of(new Pause(at("2026-06-10T12:00"), at("2026-06-10T15:30"))));
    assertThat(reckoned.sentences())
        .contains("The clock stood still for 3 hours and 30 minutes, which are added.")
        .endsWith("Due on Thursday 11 June 2026 at 13:30.");
  }

  @Test
  void aPauseThatBeginsWhenTheTimeIsUpComesTooLate() {
    for (Instant until : new @Nullable Instant[] {at("2026-06-11T12:00"), null}) {
      assertThat(
              due(
                  Limits.named("24 hours"),
                  "2026-06-10T10:00",
                  new Pause(at("2026-06-11T10:00"), until)))
          .isEqualTo("Due on Thursday 11 June 2026 at 10:00.");
    }
  }

  @Test
  void aDayDoesNotCountIfTheClockStandsStillAtItsEnd() {
    Reckoned reckoned =
        RECKONING.due(
            new TimeLimit.WorkingDays(3, CountedDays.SCHOOL_DAYS),
            at("2026-06-08T10:00"),
            List.of(new Pause(at("2026-06-09T10:00"), at("2026-06-11T09:00"))));
    assertThat(reckoned.sentences())
        .contains(
            "The clock stands still from Tuesday 9 June 2026 to Wednesday 10 June 2026: not counted.",
            "Thursday 11 June 2026 is school day 1 of 3.")
        .endsWith("Due by the end of Monday 15 June 2026.");
  }

  @Test
  void aPauseWithinOneDayCostsNoDay() {
    assertThat(
            due(
                Limits.named("next working day"),
                "2026-06-08T10:00",
                new Pause(at("2026-06-09T10:00"), at("2026-06-09T20:00"))))
        .isEqualTo("Due by the end of Tuesday 9 June 2026.");
  }

  @Test
  void daysAndMonthsArePutOffToo() {
    Pause night = new Pause(at("2026-06-09T20:00"), at("2026-06-10T08:00"));
    assertThat(due(new TimeLimit.Days(0), "2026-06-09T10:00", night))
        .isEqualTo("Due by the end of Wednesday 10 June 2026.");
    assertThat(due(new TimeLimit.Days(7), "2026-06-08T10:00", night))
        .isEqualTo("Due by the end of Tuesday 16 June 2026.");
    assertThat(due(new TimeLimit.Months(1), "2026-06-08T10:00", night))
        .isEqualTo("Due by the end of Thursday 9 July 2026.");
  }

  @Test
  void aFixedDateDoesNotMove() {
    Reckoned reckoned =
        RECKONING.due(
            Limits.named("by 30 November"),
            at("2026-06-08T10:00"),
            List.of(new Pause(at("2026-06-09T10:00"), null)));
    assertThat(reckoned.sentences())
        .contains("A pause does not move a date that the calendar fixes.")
        .endsWith("Due by the end of Monday 30 November 2026.");
  }

  @Test
  void whatIsOnHoldHasNoDate() {
    Pause open = new Pause(at("2026-06-09T10:00"), null);
    for (String limit : List.of("24 hours", "10 school days", "7 days", "weekend")) {
      assertThat(
              RECKONING.due(Limits.named(limit), at("2026-06-08T12:00"), List.of(open)).deadline())
          .as(limit)
          .isEqualTo(new Deadline.OnHold(open.from()));
    }
    assertThat(due(Limits.named("24 hours"), "2026-06-08T09:00", open))
        .isEqualTo("Due on Tuesday 9 June 2026 at 09:00.");
  }

  @Test
  void whatIsDueAtOnceWaitsForTheEndOfThePause() {
    Pause pause = new Pause(at("2026-06-08T10:00"), at("2026-06-08T11:00"));
    assertThat(due(Limits.named("at once"), "2026-06-08T10:30", pause))
        .isEqualTo("Due on Monday 8 June 2026 at 11:00.");
    assertThat(due(Limits.named("at once"), "2026-06-08T11:00", pause))
        .isEqualTo("Due on Monday 8 June 2026 at 11:00.");
    assertThat(due(Limits.named("at once"), "2026-06-08T10:30", new Pause(pause.from(), null)))
        .startsWith("On hold");
  }

  @Test
  void aPauseMayNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pause(at("2026-06-09T10:00"), at("2026-06-09T09:59")));
  }

  @Test
  void anyPausesComeOutAsThePlainCalendarSays() {
    for (long seed = 1; seed <= 2000; seed++) {
      Random random = new Random(seed);
      int arrived = 150 * 1440 + random.nextInt(365 * 1440);
      List<int[]> pauses = pauses(random, arrived);
      int hours = 1 + random.nextInt(200);
      assertThat(seconds(TimeLimit.hours(hours), arrived, pauses))
          .as("%d hours, seed %d", hours, seed)
          .isEqualTo(walkMinutes(arrived, hours * 60, pauses));
      int days = 1 + random.nextInt(8);
      assertThat(seconds(new TimeLimit.WorkingDays(days, CountedDays.STAFF_DAYS), arrived, pauses))
          .as("%d staff days, seed %d", days, seed)
          .isEqualTo(walkDays(PLAIN.dayOf[arrived] + 1, days, "si", pauses));
      assertThat(seconds(new TimeLimit.Days(days), arrived, pauses))
          .as("%d days, seed %d", days, seed)
          .isEqualTo(walkDays(PLAIN.dayOf[arrived] + 1, days, "siohbw", pauses));
    }
  }

  /// Up to four, overlapping or not, the last now and then still open.
  private static List<int[]> pauses(Random random, int arrived) {
    List<int[]> pauses = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      int from = arrived - 1440 + random.nextInt(8 * 1440);
      int length = random.nextInt(random.nextBoolean() ? 300 : 4 * 1440);
      pauses.add(new int[] {from, random.nextInt(12) == 0 ? Integer.MAX_VALUE : from + length});
    }
    return pauses;
  }

  /// -1 for on hold.
  private static long seconds(TimeLimit limit, int arrived, List<int[]> pauses) {
    List<Pause> given = pauses.stream().map(p -> new Pause(instant(p[0]), until(p[1]))).toList();
    return switch (RECKONING.due(limit, instant(arrived), given).deadline()) {
      case Deadline.Due due -> due.at().getEpochSecond() - START.getEpochSecond();
      case Deadline.OnHold _ -> -1;
      case Deadline.BeforeEvent _, Deadline.CalendarTooShort _ -> -2;
    };
  }

  private static Instant instant(int minute) {
    return START.plusSeconds(minute * 60L);
  }

  private static @Nullable Instant until(int minute) {
    return minute == Integer.MAX_VALUE ? null : instant(minute);
  }

  private static long walkMinutes(int arrived, int minutes, List<int[]> pauses) {
    int run = 0;
    for (int minute = arrived; minute < arrived + SIX_WEEKS; minute++) {
      run += held(minute, pauses) ? 0 : 1;
      if (run == minutes) {
        return (minute + 1) * 60L;
      }
    }
    return -1;
  }

  private static long walkDays(int from, int days, String letters, List<int[]> pauses) {
    int run = 0;
    for (int day = from; day < from + 120; day++) {
      boolean counts = letters.indexOf(PLAIN.kinds.charAt(day)) >= 0;
      run += counts && !held(PLAIN.lastMinute[day], pauses) ? 1 : 0;
      if (run == days) {
        return PLAIN.endOf(day);
      }
    }
    return -1;
  }

  private static boolean held(int minute, List<int[]> pauses) {
    for (int[] pause : pauses) {
      if (pause[0] <= minute && minute < pause[1]) {
        return true;
      }
    }
    return false;
  }

  private static String due(TimeLimit limit, String arrived, Pause pause) {
    return RECKONING.due(limit, at(arrived), List.of(pause)).deadline().says();
  }
}
