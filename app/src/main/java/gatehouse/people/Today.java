package gatehouse.people;

import gatehouse.shell.SchoolTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// What time it is: appointments begin and end with a day at the school, not with one in UTC.
@Component
public class Today {

  private final InstantSource clock;

  Today(InstantSource clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return SchoolTime.day(clock.instant());
  }

  /// To the microsecond, as the database keeps it (UTC).
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
