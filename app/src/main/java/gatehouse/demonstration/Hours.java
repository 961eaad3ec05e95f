package gatehouse.demonstration;

import gatehouse.people.WorkingHours;
import gatehouse.people.WorkingHours.Stretch;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// When people of the demonstration work: most all week, some on three days, some in the mornings.
final class Hours {
  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final LocalTime EARLY = LocalTime.of(8, 15);
  private static final LocalTime NOON = LocalTime.of(12, 15);
  private static final LocalTime LATE = LocalTime.of(16, 0);
  private static final List<Set<DayOfWeek>> THREE_DAYS =
      List.of(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
          EnumSet.range(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
          EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));

  private Hours() {}

  static WorkingHours full(boolean termTimeOnly) {
    return on(WEEK, LATE, termTimeOnly);
  }

  static WorkingHours some(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> on(Seed.one(THREE_DAYS, random), LATE, true);
      case 1 -> on(WEEK, NOON, true);
      default -> full(true);
    };
  }

  private static WorkingHours on(Set<DayOfWeek> days, LocalTime until, boolean termTimeOnly) {
    return new WorkingHours(
        termTimeOnly, days.stream().map(day -> new Stretch(day, EARLY, until)).toList());
  }
}
