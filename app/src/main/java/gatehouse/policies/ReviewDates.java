package gatehouse.policies;

import gatehouse.packs.PackInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// Tells how policies stand to their reviews today.
@Component
public final class ReviewDates {
  /// The policies are English, so a day ends when it ends there.
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final Clock clock;

  ReviewDates(Clock clock) {
    this.clock = clock;
  }

  public ReviewDue of(PackInfo info) {
    return ReviewDue.of(info, today());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), SCHOOL);
  }
}
