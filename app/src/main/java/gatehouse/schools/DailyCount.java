package gatehouse.schools;

import gatehouse.shell.SchoolTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Counts anew on every new day: roles begin and end by the calendar, with nobody doing anything.
@Component
class DailyCount {
  private final Rounds rounds;
  private final Counters counters;
  private final Clock clock;
  private @Nullable LocalDate counted;

  DailyCount(Rounds rounds, Counters counters, Clock clock) {
    this.rounds = rounds;
    this.counters = counters;
    this.clock = clock;
  }

  /// One short transaction for each school, so that nobody waits for the whole.
  @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void onANewDay() {
    var today = SchoolTime.day(clock.instant());
    if (!today.equals(counted) && rounds.go("Counting", counters::countAnew)) {
      counted = today;
    }
  }
}
