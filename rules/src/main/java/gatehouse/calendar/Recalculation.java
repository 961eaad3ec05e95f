package gatehouse.calendar;

import java.util.ArrayList;
import java.util.List;

/// What working a deadline out again has changed.
public sealed interface Recalculation {
  /// The deadline stands.
  record Stands(Deadline deadline) implements Recalculation {}

  /// The deadline is another one now.
  ///
  /// @param before as it was told
  /// @param now as it is
  /// @param noLonger the steps that no longer hold, in sentences
  /// @param instead the steps that are new, in sentences
  record Moved(Deadline before, Deadline now, List<String> noLonger, List<String> instead)
      implements Recalculation {
    public Moved {
      noLonger = List.copyOf(noLonger);
      instead = List.copyOf(instead);
    }
  }

  /// Compares a deadline told before with one worked out now.
  static Recalculation of(Deadline before, List<String> told, Reckoned now) {
    return before.equals(now.deadline())
        ? new Stands(before)
        : new Moved(
            before, now.deadline(), without(told, now.sentences()), without(now.sentences(), told));
  }

  private static List<String> without(List<String> steps, List<String> others) {
    List<String> left = new ArrayList<>(others);
    return steps.stream().filter(step -> !left.remove(step)).toList();
  }
}
