package gatehouse.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.database.Finding;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSourceCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, Ok", "1, Ok", "2, Warning", "-60, Warning", "61, Failure", "-3600, Failure"})
  void aClockThatIsWrongByMoreThanAMinuteIsAFailure(int seconds, String kind) throws IOException {
    try (var server = FakeTimeServer.ahead(NOW, seconds)) {
      assertThat(look(server.name(), NOW).getClass().getSimpleName()).isEqualTo(kind);
    }
  }

  /// The counters of time servers begin anew on 7 February 2036.
  @ParameterizedTest
  @ValueSource(strings = {"2036-02-07T06:28:15Z", "2036-02-07T06:28:16Z", "2040-01-01T00:00:00Z"})
  void timeGoesOnAfterItsSecondsOverflow(String then) throws IOException {
    var now = Instant.parse(then);
    try (var server = FakeTimeServer.ahead(now, 0)) {
      assertThat(look(server.name(), now)).isInstanceOf(Finding.Ok.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "16, 0", "2, 1"})
  void aServerThatDoesNotKnowOrThatWeDidNotAskIsNotBelieved(int stratum, int token)
      throws IOException {
    try (var server = new FakeTimeServer(NOW, stratum, token)) {
      assertThat(look(server.name(), NOW)).isInstanceOf(Finding.Warning.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:1", "127.0.0.1:none", "127.0.0.1:70000"})
  void aServerThatGivesNoTimeIsAWarning(String named) {
    assertThat(look(named, NOW))
        .isInstanceOf(Finding.Warning.class)
        .asString()
        .contains("GATEHOUSE_TIME_SOURCE");
  }

  @Test
  void withoutAnyNamedNothingIsCompared() {
    assertThat(new TimeSourceCheck(null, Clock.systemUTC()).look()).isInstanceOf(Finding.Ok.class);
    assertThat(TimeServer.of("time.school.example"))
        .isEqualTo(new TimeServer("time.school.example", 123));
  }

  private static Finding look(String named, Instant now) {
    return new TimeSourceCheck(named, Clock.fixed(now, ZoneOffset.UTC)).look();
  }
}
