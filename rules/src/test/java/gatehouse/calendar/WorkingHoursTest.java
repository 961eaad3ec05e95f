package gatehouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a person works.
class WorkingHoursTest {
  /// A lunchtime supervisor and classroom assistant, term time only, not on Thursday and Friday.
  private static final WorkingHours ASSISTANT =
      new WorkingHours(
          Map.of(
              DayOfWeek.MONDAY, List.of(hours("13:00", "15:30"), hours("08:30", "12:15")),
              DayOfWeek.TUESDAY, List.of(hours("08:30", "12:15")),
              DayOfWeek.WEDNESDAY, List.of(hours("08:30", "12:15"))),
          CountedDays.SCHOOL_DAYS);

  @ParameterizedTest
  @CsvSource({
    "2026-06-08T08:29, OWN",
    "2026-06-08T08:30, WORKING",
    "2026-06-08T12:14, WORKING",
    "2026-06-08T12:15, BREAK",
    "2026-06-08T12:59, BREAK",
    "2026-06-08T13:00, WORKING",
    "2026-06-08T15:30, OWN",
    "2026-06-09T13:00, OWN",
    "2026-06-11T09:00, OWN",
    "2026-06-01T09:00, OWN",
    "2026-05-25T09:00, OWN",
    "2026-05-26T09:00, OWN",
    "2028-06-05T09:00, UNKNOWN",
    "2028-06-05T12:30, UNKNOWN",
    "2028-06-05T18:00, OWN"
  })
  void tellsWorkFromBreakFromOwnTime(LocalDateTime moment, WorkingHours.Time time) {
    assertThat(ASSISTANT.at(moment, Calendars.SCHOOL)).isEqualTo(time);
  }

  @Test
  void theHoursOfADateAreThoseOfItsWeekdayIfThePersonWorksThen() {
    assertThat(ASSISTANT.on(LocalDate.of(2026, 6, 8), Calendars.SCHOOL))
        .containsExactly(hours("08:30", "12:15"), hours("13:00", "15:30"));
    assertThat(ASSISTANT.on(LocalDate.of(2026, 6, 1), Calendars.SCHOOL)).isEmpty();
    assertThat(ASSISTANT.on(LocalDate.of(2026, 6, 11), Calendars.SCHOOL)).isEmpty();
  }

  @Test
  void aWeekAddsUpWithoutBreaks() {
    assertThat(ASSISTANT.weekly()).isEqualTo(Duration.ofMinutes(3 * 225 + 150));
  }

  @Test
  void nonsenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hours("12:00", "12:00"))
        .withMessageContaining("must end after it begins");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new WorkingHours(
                Map.of(DayOfWeek.MONDAY, List.of(hours("08:00", "12:01"), hours("12:00", "15:00"))),
                CountedDays.STAFF_DAYS))
        .withMessageContaining("MONDAY overlap: 08:00 to 12:01, 12:00 to 15:00");
  }

  private static WorkingHours.Hours hours(String from, String until) {
    return new WorkingHours.Hours(LocalTime.parse(from), LocalTime.parse(until));
  }
}
