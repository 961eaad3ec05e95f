package gatehouse.records;

import gatehouse.records.RecordedEntry.Position;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which entries somebody wants to read; all that is said must hold.
///
/// @param kind as `thing.happened`
/// @param people who did it or whom it concerns: any of them
/// @param clause any edition's
/// @param day in the United Kingdom
/// @param before only entries older than this
public record Wanted(
    Optional<String> kind,
    Optional<Set<UUID>> people,
    Optional<String> clause,
    Optional<LocalDate> day,
    Optional<Position> before) {
  public static final Wanted ALL =
      new Wanted(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
