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
class KeptSignboards implements SchoolNames {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final SchoolStore store;
  private final InstantSource clock;
  private final Map<SchoolId, Kept> signboards = new ConcurrentHashMap<>();

  private record Kept(Signboard signboard, Instant until) {}

  KeptSignboards(SchoolStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String of(SchoolId school) {
    return find(school).map(Signboard::name).orElse("");
  }

  Optional<Signboard> find(SchoolId school) {
    var now = clock.instant();
    var known = signboards.get(school);
    if (known != null && now.isBefore(known.until())) {
      return Optional.of(known.signboard());
    }
    var read = store.find(school).map(School::signboard);
    read.ifPresent(signboard -> signboards.put(school, new Kept(signboard, now.plus(KEPT))));
    return read;
  }

  /// The school has another name or address now.
  void forget(SchoolId school) {
    signboards.remove(school);
  }
}
