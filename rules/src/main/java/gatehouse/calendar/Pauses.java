package gatehouse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The pauses of one clock, in order and without overlaps.
record Pauses(List<Pause> pauses) {
  static final Pauses NONE = new Pauses(List.of());

  static Pauses of(List<Pause> pauses) {
    return pauses.isEmpty() ? NONE : merged(pauses);
  }

  private static Pauses merged(List<Pause> pauses) {
    List<Pause> merged = new ArrayList<>();
    for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
      if (!merged.isEmpty() && touches(merged.getLast(), pause)) {
        merged.add(join(merged.removeLast(), pause));
      } else {
        merged.add(pause);
      }
    }
    return new Pauses(List.copyOf(merged));
  }

  boolean isEmpty() {
    return pauses.isEmpty();
  }

  Optional<Pause> at(Instant moment) {
    return pauses.stream().filter(p -> p.holds(moment)).findFirst();
  }

  /// The moment at which the clock has run for so long, or the open pause in which it never gets
  /// there.
  Running run(Instant from, Duration time) {
    Instant reached = from;
    Duration left = time;
    for (Pause pause : pauses) {
      Instant end = pause.until();
      if (end != null && !end.isAfter(reached)) {
        continue;
      }
      Duration before = positive(Duration.between(reached, pause.from()));
      if (pause.from().isAfter(reached) && before.compareTo(left) >= 0) {
        break;
      }
      if (end == null) {
        return new Running.Held(pause);
      }
      left = left.minus(before);
      reached = end;
    }
    return new Running.Reached(reached.plus(left));
  }

  /// What became of a clock that was set running.
  sealed interface Running {
    record Reached(Instant at) implements Running {}

    record Held(Pause by) implements Running {}
  }

  private static Duration positive(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }

  private static boolean touches(Pause earlier, Pause later) {
    Instant end = earlier.until();
    return end == null || !later.from().isAfter(end);
  }

  private static Pause join(Pause earlier, Pause later) {
    Instant one = earlier.until();
    Instant other = later.until();
    if (one == null || other == null) {
      return new Pause(earlier.from(), null);
    }
    return new Pause(earlier.from(), one.isAfter(other) ? one : other);
  }
}
