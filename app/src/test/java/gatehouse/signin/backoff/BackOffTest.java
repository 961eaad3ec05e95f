package gatehouse.signin.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.house.Asvs;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.signin.SettableClock;
import gatehouse.signin.secrets.Secrets;
import gatehouse.tenancy.Tenancy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@Asvs("6.3.1")
class BackOffTest {
  private static final Guess OWNERS_ACCOUNT = Guess.account("here/owner@fernhill.example");

  private final SettableClock clock = new SettableClock();
  private final Tenancy tenancy;
  private final BackOff backOff;
  private final School school;

  BackOffTest(
      @Autowired Tenancy tenancy,
      @Autowired Secrets secrets,
      @Autowired JdbcClient database,
      @Autowired TestSchool schools) {
    this.tenancy = tenancy;
    this.backOff = new BackOff(secrets, database, clock);
    this.school = schools.any();
  }

  @Test
  @Asvs("2.3.2")
  void aFewSlipsCostNothingThenEachWaitDoubles() {
    var waits = IntStream.range(0, 12).mapToObj(_ -> failAfterWaiting()).toList();
    assertThat(waits.stream().map(Duration::toSeconds))
        .containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 42L);
  }

  @Test
  void tenThousandWrongPasswordsDoNotLockTheOwnerOut() {
    guessTimes(10_000);
    assertThat(guess(OWNERS_ACCOUNT)).isLessThanOrEqualTo(Wait.LONGEST);
    clock.pass(Wait.LONGEST);
    assertThat(guess(OWNERS_ACCOUNT)).isZero();
  }

  @Test
  void theOwnersOwnBrowserNeverWaitsForStrangers() {
    guessTimes(100);
    assertThat(guess(OWNERS_ACCOUNT)).isPositive();
    assertThat(guess(Guess.device("a mark"))).isZero();
  }

  @Test
  void aGuessThatHasToWaitLengthensNothing() {
    IntStream.range(0, 6).forEach(_ -> failAfterWaiting());
    var left = guess(OWNERS_ACCOUNT);
    IntStream.range(0, 100).forEach(_ -> guess(OWNERS_ACCOUNT));
    assertThat(guess(OWNERS_ACCOUNT)).isEqualTo(left);
  }

  @Test
  void theRightPasswordTakesTheCountBack() {
    IntStream.range(0, 5).forEach(_ -> guess(OWNERS_ACCOUNT));
    tenancy.transaction(school.id(), () -> backOff.right(OWNERS_ACCOUNT));
    assertThat(guess(OWNERS_ACCOUNT)).isZero();
  }

  @Test
  void aFailureIsForgottenAfterTenMinutes() {
    IntStream.range(0, 5).forEach(_ -> guess(OWNERS_ACCOUNT));
    clock.pass(Duration.ofMinutes(51));
    IntStream.range(0, 5).forEach(_ -> assertThat(guess(OWNERS_ACCOUNT)).isZero());
  }

  @Test
  @Asvs("15.4.2")
  void manyAtOnceAreNoBetterThanOneAfterTheOther() throws Exception {
    var guesses = Stream.<Callable<Duration>>generate(() -> () -> guess(OWNERS_ACCOUNT)).limit(40);
    try (var crowd = Executors.newFixedThreadPool(8)) {
      var looked =
          crowd.invokeAll(guesses.toList()).stream()
              .filter(guess -> guess.resultNow().isZero())
              .collect(Collectors.counting());
      assertThat(looked).isEqualTo(5);
    }
  }

  /// Ten a second, for a quarter of an hour and more.
  private void guessTimes(int times) {
    tenancy.transaction(
        school.id(),
        () -> {
          for (var guess = 0; guess < times; guess++) {
            backOff.guess(List.of(OWNERS_ACCOUNT));
            clock.pass(Duration.ofMillis(100));
          }
        });
  }

  private Duration failAfterWaiting() {
    var wait = guess(OWNERS_ACCOUNT);
    clock.pass(wait);
    if (!wait.isZero()) {
      assertThat(guess(OWNERS_ACCOUNT)).isZero();
    }
    return wait;
  }

  private Duration guess(Guess guess) {
    return tenancy.transaction(school.id(), () -> backOff.guess(List.of(guess)));
  }
}
