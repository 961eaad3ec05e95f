package gatehouse.duties;

import gatehouse.calendar.TimeLimit;
import gatehouse.notices.Matter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When the bearer of a duty is told of it, and when somebody above them.
///
/// @param before how long before it is due
/// @param lateEvery once it is late, how often
/// @param lateTimes and how many times
/// @param escalateAfter how long after it was due it goes further
record ReminderPlan(
    List<Duration> before, Duration lateEvery, int lateTimes, Duration escalateAfter) {
  /// One thing that somebody is told.
  ///
  /// @param name unlike that of every other occasion of the same duty
  record Occasion(Instant at, Matter matter, String name) {}

  private static final ReminderPlan ORDINARY =
      new ReminderPlan(
          List.of(Duration.ofDays(7), Duration.ofDays(1)),
          Duration.ofDays(1),
          5,
          Duration.ofDays(1));

  static ReminderPlan of(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.AtOnce(var every) ->
          new ReminderPlan(List.of(), every, 8, every.multipliedBy(2));
      case TimeLimit.Elapsed(var time) ->
          new ReminderPlan(
              List.of(time.dividedBy(2), time.dividedBy(6)),
              time.dividedBy(2),
              3,
              time.dividedBy(4));
      default -> ORDINARY;
    };
  }

  /// Everything that is told of a duty that is not done, in order of time.
  ///
  /// @param due empty where no moment can be told: then it is told of on arrival only
  List<Occasion> occasions(Instant arrived, Optional<Instant> due) {
    var all = new ArrayList<Occasion>();
    all.add(new Occasion(arrived, Matter.TO_DO, "arrived"));
    due.ifPresent(last -> addReminders(arrived, last, all));
    all.sort(Comparator.comparing(Occasion::at));
    return List.copyOf(all);
  }

  /// A deadline that moves has reminders of its own, so their names tell for which one they are.
  private void addReminders(Instant arrived, Instant last, List<Occasion> all) {
    for (var lead : before) {
      var at = last.minus(lead);
      if (at.isAfter(arrived)) {
        all.add(new Occasion(at, Matter.TO_DO, "before/" + lead + "/" + last));
      }
    }
    var late = last;
    for (int time = 0; time < lateTimes; time++) {
      late = time == 0 ? last.plusSeconds(1) : late.plus(lateEvery);
      all.add(new Occasion(late, Matter.LATE, "late/" + time + "/" + last));
    }
    all.add(new Occasion(last.plus(escalateAfter), Matter.ESCALATED, "escalated/" + last));
  }

  /// What is to be told now, having looked last at some moment: of several occasions with the same
  /// matter only the latest, since nobody wants five letters at once after a day of silence.
  static List<Occasion> since(List<Occasion> all, Instant looked, Instant now) {
    var passed = all.stream().filter(o -> o.at().isAfter(looked) && !o.at().isAfter(now)).toList();
    return passed.stream()
        .filter(o -> passed.stream().noneMatch(other -> isLaterOfItsKind(other, o)))
        .toList();
  }

  /// The next moment at which there is something to tell.
  static Optional<Instant> next(List<Occasion> all, Instant now) {
    return all.stream().map(Occasion::at).filter(at -> at.isAfter(now)).findFirst();
  }

  private static boolean isLaterOfItsKind(Occasion other, Occasion one) {
    var tellsOfLess = one.matter() == Matter.TO_DO && other.matter() == Matter.LATE;
    return (other.matter() == one.matter() || tellsOfLess) && other.at().isAfter(one.at());
  }
}
