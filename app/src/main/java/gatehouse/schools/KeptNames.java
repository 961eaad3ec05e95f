package gatehouse.schools;

import gatehouse.access.SchoolNames;
import gatehouse.tenancy.SchoolId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// What schools are called, for the head of every page. Names are public and change once in years:
/// they are kept for a minute, so that a change by another process shows soon as well.
@Component
class KeptNames implements SchoolNames {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final SchoolStore store;
  private final InstantSource clock;
  private final Map<SchoolId, Kept> names = new ConcurrentHashMap<>();

  private record Kept(String name, Instant until) {}

  KeptNames(SchoolStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String of(SchoolId school) {
    var now = clock.instant();
    var known = names.get(school);
    if (known != null && now.isBefore(known.until())) {
      return known.name();
    }
    var read = store.find(school).map(School::name);
    read.ifPresent(name -> names.put(school, new Kept(name, now.plus(KEPT))));
    return read.orElse("");
  }

  /// The school has another name now.
  void forget(SchoolId school) {
    names.remove(school);
  }
}
