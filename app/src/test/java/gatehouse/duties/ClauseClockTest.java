package gatehouse.duties;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.calendar.CountedDays;
import gatehouse.calendar.TimeLimit;
import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The clocks of clauses are read from the packs.
class ClauseClockTest {
  private static final Library LIBRARY = Library.shipped();

  /// A number alone is the parameter of a review, whose unit its name tells; adoption reads that.
  private static final String REVIEW = "\\d+";

  static Stream<String> policies() {
    return Stream.concat(Library.POLICIES.stream(), Stream.of(Library.NATIONAL));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyClockOfAShippedTextIsRead(String policy) {
    var clocks =
        Edition.asWritten(LIBRARY.pack(policy)).layer().clauses().stream()
            .flatMap(clause -> clause.norms().stream())
            .flatMap(norm -> norm.duties().stream())
            .flatMap(duty -> Stream.ofNullable(duty.within()))
            .filter(words -> !words.matches(REVIEW))
            .distinct()
            .toList();
    assertThat(clocks).isNotEmpty();
    assertThat(clocks).allSatisfy(words -> assertThat(ClauseClock.of(words)).isPresent());
  }

  @Test
  void hoursAreElapsedAndDaysAreThoseThatTheTextCounts() {
    assertThat(ClauseClock.of("24 hours")).contains(TimeLimit.hours(24));
    assertThat(ClauseClock.of("10 school days"))
        .contains(new TimeLimit.WorkingDays(10, CountedDays.SCHOOL_DAYS));
    assertThat(ClauseClock.of("1 working day"))
        .contains(new TimeLimit.WorkingDays(1, CountedDays.WORKING_DAYS));
    assertThat(ClauseClock.of("2 weeks")).contains(new TimeLimit.Days(14));
    assertThat(ClauseClock.of("2 years")).contains(new TimeLimit.Months(24));
  }

  @Test
  void whatIsNoClockIsNone() {
    assertThat(ClauseClock.of("12")).isEmpty();
    assertThat(ClauseClock.of("0 days")).isEmpty();
    assertThat(ClauseClock.of("when it suits")).isEmpty();
  }
}
