package gatehouse.schools;

import gatehouse.shell.SchoolTime;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Counts anew on every new day: roles begin and end by the calendar, with nobody doing anything.
@Component
class DailyCount {
  private final SchoolStore schools;
  private final Counters counters;
  private final Tenancy tenancy;
  private final Clock clock;
  private @Nullable LocalDate counted;

  DailyCount(SchoolStore schools, Counters counters, Tenancy tenancy, Clock clock) {
    this.schools = schools;
    this.counters = counters;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /// One short transaction for each school, so that nobody waits for the whole.
  @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void onANewDay() {
    var today = SchoolTime.day(clock.instant());
    if (!today.equals(counted)) {
      schools.ids().forEach(school -> tenancy.transaction(school, counters::countAnew));
      counted = today;
    }
  }
}
