package gatehouse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolTimeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

  @Test
  void aDayBeginsByTheClocksOfTheUnitedKingdom() {
    assertThat(SchoolTime.day(Instant.parse("2026-07-01T22:59:59Z"))).isEqualTo("2026-07-01");
    assertThat(SchoolTime.day(Instant.parse("2026-07-01T23:00:00Z"))).isEqualTo("2026-07-02");
    assertThat(SchoolTime.day(Instant.parse("2026-12-01T23:00:00Z"))).isEqualTo("2026-12-01");
  }

  @Test
  void daysAndMonthsReadAsPeopleWriteThem() {
    assertThat(SchoolTime.words(DAY)).isEqualTo("5 November 2026");
    assertThat(SchoolTime.withWeekday(DAY)).isEqualTo("Thursday 5 November 2026");
    assertThat(SchoolTime.words(YearMonth.from(DAY))).isEqualTo("November 2026");
  }

  @Test
  void timesReadByTheClockAtTheSchool() {
    var summer = Instant.parse("2026-07-01T08:05:09Z");

    assertThat(SchoolTime.clock(summer)).isEqualTo("09:05");
    assertThat(SchoolTime.words(summer)).isEqualTo("1 July 2026 at 09:05");
    assertThat(SchoolTime.toTheSecond(summer)).isEqualTo("1 July 2026, 09:05:09");
  }

  @Test
  void theHourThatComesTwiceIsToldApart() {
    assertThat(SchoolTime.exactly(Instant.parse("2026-10-25T00:30:00Z")))
        .isEqualTo("25 October 2026, 01:30:00 BST");
    assertThat(SchoolTime.exactly(Instant.parse("2026-10-25T01:30:00Z")))
        .isEqualTo("25 October 2026, 01:30:00 GMT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-05", "5/11/2026", "05/11/2026", " 5/11/2026 "})
  void aDayIsReadAsPeopleAndAsBrowsersWriteIt(String text) {
    assertThat(SchoolTime.read(text)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5 November", "31/2/2026", "2026-02-31", "11/5/26", "today"})
  void whatIsNoDayIsNotReadAsOne(String text) {
    assertThat(SchoolTime.read(text)).isEmpty();
  }
}
