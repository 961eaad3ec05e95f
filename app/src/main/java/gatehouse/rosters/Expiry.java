package gatehouse.rosters;

import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets the rows of files that have lain too long, school by school.
@Component
class Expiry {
  private final Schools schools;
  private final Tenancy tenancy;
  private final ImportStore store;
  private final ImportSettings settings;
  private final Clock clock;

  Expiry(
      Schools schools, Tenancy tenancy, ImportStore store, ImportSettings settings, Clock clock) {
    this.schools = schools;
    this.tenancy = tenancy;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void expire() {
    schools.named("", Integer.MAX_VALUE).forEach(this::expire);
  }

  private void expire(School school) {
    var now = clock.instant();
    tenancy.transaction(school.id(), () -> store.expire(now.minus(settings.keep()), now));
  }
}
