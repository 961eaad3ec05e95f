package gatehouse.people;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// Which day it is at the school: appointments begin and end with a day there, not with one in UTC.
@Component
public class Today {
  private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

  private final InstantSource clock;

  Today(InstantSource clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), UNITED_KINGDOM);
  }
}
