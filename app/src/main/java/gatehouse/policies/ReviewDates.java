package gatehouse.policies;

import gatehouse.packs.PackInfo;
import gatehouse.shell.SchoolTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Tells how policies stand to their reviews today.
@Component
public final class ReviewDates {
  private final Clock clock;

  ReviewDates(Clock clock) {
    this.clock = clock;
  }

  public ReviewDue of(PackInfo info) {
    return ReviewDue.of(info, today());
  }

  LocalDate today() {
    return SchoolTime.day(clock.instant());
  }
}
