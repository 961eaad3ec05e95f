package gatehouse.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// What day it is at the schools.
@Component("adoptionToday")
public class Today {
  private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), UNITED_KINGDOM);
  }

  /// To the microsecond, as the database keeps it (UTC).
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
