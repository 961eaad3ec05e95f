package gatehouse.rosters;

import gatehouse.schools.Rounds;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets the rows of files that have lain too long, school by school.
@Component
class Expiry {
  private final Rounds rounds;
  private final ImportStore store;
  private final ImportSettings settings;
  private final Clock clock;

  Expiry(Rounds rounds, ImportStore store, ImportSettings settings, Clock clock) {
    this.rounds = rounds;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void expire() {
    var now = clock.instant();
    rounds.go("Forgetting files", () -> store.expire(now.minus(settings.keep()), now));
  }
}
