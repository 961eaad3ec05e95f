package gatehouse.schools;

import gatehouse.access.SchoolNames;
import gatehouse.tenancy.SchoolId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// What schools are called, for the head of every page, and where their pages are. Both are public
/// and change once in years: they are kept for a minute, so that a change by another process shows
/// soon as well.
@Component
class KeptSigns implements SchoolNames {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final SchoolStore store;
  private final InstantSource clock;
  private final Map<SchoolId, Kept> signs = new ConcurrentHashMap<>();

  private record Kept(Sign sign, Instant until) {}

  KeptSigns(SchoolStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String of(SchoolId school) {
    return find(school).map(Sign::name).orElse("");
  }

  Optional<Sign> find(SchoolId school) {
    var now = clock.instant();
    var known = signs.get(school);
    if (known != null && now.isBefore(known.until())) {
      return Optional.of(known.sign());
    }
    var read = store.find(school).map(School::sign);
    read.ifPresent(sign -> signs.put(school, new Kept(sign, now.plus(KEPT))));
    return read;
  }

  /// The school has another name or address now.
  void forget(SchoolId school) {
    signs.remove(school);
  }
}
