package gatehouse.schools;

import gatehouse.tenancy.SchoolId;
import java.util.Map;

/// What a trust sees of a school: how many, never who.
public record SchoolFigures(SchoolId id, String name, Map<Counter, Long> counts) {
  public SchoolFigures {
    counts = Map.copyOf(counts);
  }

  public long of(Counter counter) {
    return counts.getOrDefault(counter, 0L);
  }
}
