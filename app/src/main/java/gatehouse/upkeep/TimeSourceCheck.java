package gatehouse.upkeep;

import gatehouse.database.Finding;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Whether this machine's clock is right: deadlines, letters and the record's times hang on it.
///
/// @param source the time server to compare it with, `host` or `host:port`; none if null
record TimeSourceCheck(@Nullable String source, Clock clock) implements SurroundingsCheck {
  private static final String NAME = "time source";
  private static final Duration MOST = Duration.ofSeconds(60);
  private static final Duration SLIGHT = Duration.ofSeconds(1);

  @Override
  public Finding look() {
    if (source == null) {
      return new Finding.Ok(NAME, "none is named in GATEHOUSE_TIME_SOURCE to compare ours with");
    }
    try {
      return apart(TimeServer.of(source).ahead(clock).abs());
    } catch (IOException | IllegalArgumentException silent) {
      return new Finding.Warning(
          NAME,
          "The time server " + source + " gave no time (" + silent.getMessage() + ").",
          "See that GATEHOUSE_TIME_SOURCE names one that this machine reaches.");
    }
  }

  private Finding apart(Duration apart) {
    if (apart.compareTo(SLIGHT) <= 0) {
      return new Finding.Ok(NAME, "within a second of " + source);
    }
    var problem = "Our clock and that of %s are %d s apart.".formatted(source, apart.toSeconds());
    var remedy = "Set this machine's clock by a time server.";
    return apart.compareTo(MOST) > 0
        ? new Finding.Failure(NAME, problem, remedy)
        : new Finding.Warning(NAME, problem, remedy);
  }
}
