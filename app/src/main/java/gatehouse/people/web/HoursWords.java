package gatehouse.people.web;

import gatehouse.people.WorkingHours;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How the pages tell working hours.
final class HoursWords {
  private HoursWords() {}

  /// A line a day: `Monday 08:30 to 12:00, 13:00 to 15:30`; none if nobody has said.
  static List<String> lines(WorkingHours hours) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> !hours.on(day).isEmpty())
        .map(day -> Words.capital(day.name()) + " " + stretches(hours, day))
        .toList();
  }

  private static String stretches(WorkingHours hours, DayOfWeek day) {
    return hours.on(day).stream()
        .map(each -> each.from() + " to " + each.until())
        .collect(Collectors.joining(", "));
  }
}
