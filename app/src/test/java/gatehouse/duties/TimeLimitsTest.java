package gatehouse.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.Arrivals;
import gatehouse.calendar.CountedDays;
import gatehouse.calendar.TermName;
import gatehouse.calendar.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeLimitsTest {
  static Stream<TimeLimit> limits() {
    var counted = CountedDays.STAFF_DAYS;
    return Stream.of(
        new TimeLimit.AtOnce(Duration.ofMinutes(30)),
        TimeLimit.hours(24),
        new TimeLimit.Days(7),
        TimeLimit.endOfNextWorkingDay(counted),
        new TimeLimit.Months(1),
        new TimeLimit.EveryMonths(12, LocalDate.of(2024, 2, 29)),
        new TimeLimit.Yearly(MonthDay.of(9, 30)),
        TimeLimit.termly(),
        new TimeLimit.StartOfTerm(Set.of(TermName.AUTUMN)),
        new TimeLimit.InTerm(TermName.SPRING, new AcademicYear(2025)),
        new TimeLimit.ByDate(LocalDate.of(2026, 11, 30)),
        new TimeLimit.BeforeMoment("it opens", Instant.parse("2026-05-05T09:00:00Z")),
        new TimeLimit.BeforeEvent("it is posted"),
        TimeLimit.hoursUnless(24, Arrivals.AT_WEEKENDS, counted),
        new TimeLimit.OntoWorkingDay(new TimeLimit.Days(5), counted),
        new TimeLimit.Unstated("promptly", TimeLimit.hours(24)));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatIsWrittenDownIsReadAgain(TimeLimit limit) {
    assertThat(TimeLimits.of(TimeLimits.text(limit))).isEqualTo(limit);
  }

  @Test
  void everyKindIsTried() {
    var tried = limits().map(Object::getClass).distinct().count();
    assertThat(tried).isEqualTo(16);
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> TimeLimits.of("{\"limit\":\"someday\"}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
