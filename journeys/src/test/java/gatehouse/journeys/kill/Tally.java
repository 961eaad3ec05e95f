package gatehouse.journeys.kill;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// What was killed, when, and how long nothing went on.
final class Tally {
  private final Map<Victim, Integer> kills = new EnumMap<>(Victim.class);
  private int inFlight;
  private int requests;
  private Duration took = Duration.ZERO;
  private Duration longestStandstill = Duration.ZERO;

  void kill(Victim victim, int requestsInFlight) {
    kills.merge(victim, 1, Integer::sum);
    requests += requestsInFlight;
    if (requestsInFlight > 0) {
      inFlight++;
    }
  }

  void took(Duration time) {
    took = time;
  }

  void standstill(Duration time) {
    if (time.compareTo(longestStandstill) > 0) {
      longestStandstill = time;
    }
  }

  int kills() {
    return kills.values().stream().mapToInt(Integer::intValue).sum();
  }

  String words() {
    return "kills %d %s in %d minutes; with a change in flight %d (%d changes)%s"
        .formatted(kills(), kills, took.toMinutes(), inFlight, requests, standstill());
  }

  private String standstill() {
    return longestStandstill.isZero()
        ? ""
        : "; longest until another change was done %.1f s"
            .formatted(longestStandstill.toMillis() / 1000.0);
  }
}
