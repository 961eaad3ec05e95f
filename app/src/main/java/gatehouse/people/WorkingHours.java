package gatehouse.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// When somebody works in an ordinary week, on the school's clock.
///
/// @param termTimeOnly whether these hours hold on school days only, or in the holidays too
/// @param stretches in the order of the week, at most two on a day: before and after a break
public record WorkingHours(boolean termTimeOnly, List<Stretch> stretches) {
  /// Nobody has said when they work.
  public static final WorkingHours UNKNOWN = new WorkingHours(true, List.of());

  /// From one time of day until another.
  public record Stretch(DayOfWeek day, LocalTime from, LocalTime until) {
    public Stretch {
      if (!until.isAfter(from)) {
        throw new IllegalArgumentException("Enter a time of ending after the time of starting");
      }
    }
  }

  public WorkingHours {
    stretches =
        stretches.stream()
            .sorted(Comparator.comparing(Stretch::day).thenComparing(Stretch::from))
            .toList();
    for (var index = 1; index < stretches.size(); index++) {
      refuseOverlap(stretches.get(index - 1), stretches.get(index));
    }
    for (var day : DayOfWeek.values()) {
      if (on(stretches, day).size() > 2) {
        throw new IllegalArgumentException("Enter at most two stretches of work for a day");
      }
    }
  }

  private static void refuseOverlap(Stretch one, Stretch next) {
    if (one.day() == next.day() && next.from().isBefore(one.until())) {
      throw new IllegalArgumentException("Enter times that do not overlap");
    }
  }

  /// As the record tells it: `monday 08:30-12:00, monday 13:00-15:30; term time only`.
  String words() {
    return stretches.stream()
            .map(each ->
                "%s %s-%s"
                    .formatted(
                        each.day().name().toLowerCase(Locale.ROOT), each.from(), each.until()))
            .collect(Collectors.joining(", "))
        + (termTimeOnly ? "; term time only" : "; in the holidays too");
  }

  /// What they work on that day of the week; empty if nothing.
  public List<Stretch> on(DayOfWeek day) {
    return on(stretches, day);
  }

  private static List<Stretch> on(List<Stretch> stretches, DayOfWeek day) {
    return stretches.stream().filter(stretch -> stretch.day() == day).toList();
  }
}
