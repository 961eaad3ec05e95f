package gatehouse.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// When one person works, week by week, and on which days of the year.
///
/// @param week the hours of each day of the week; what lies between two of them is a break
/// @param days the kinds of day on which the person works: school days alone for a term-time
///   contract
public record WorkingHours(Map<DayOfWeek, List<Hours>> week, CountedDays days) {
  /// @throws IllegalArgumentException if two stretches of one day overlap
  public WorkingHours {
    Map<DayOfWeek, List<Hours>> sorted = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, hours) -> sorted.put(day, inOrder(day, hours)));
    week = Map.copyOf(sorted);
  }

  /// From one time of day to another, local time, the latter not included.
  public record Hours(LocalTime from, LocalTime until) {
    /// @throws IllegalArgumentException if it does not end after it begins
    public Hours {
      if (!until.isAfter(from)) {
        throw new IllegalArgumentException(
            "work from " + from + " must end after it begins, not at " + until);
      }
    }

    boolean includes(LocalTime time) {
      return !time.isBefore(from) && time.isBefore(until);
    }
  }

  /// What sort of time it is for a person.
  public enum Time {
    /// Within the working hours of a day on which the person works.
    WORKING,
    /// Between two stretches of work on such a day.
    BREAK,
    /// Any other time.
    OWN,
    /// The school's calendar does not know whether the person works that day.
    UNKNOWN
  }

  /// What sort of time it is, on the school's clock.
  public Time at(LocalDateTime moment, SchoolCalendar calendar) {
    Time time = at(moment.getDayOfWeek(), moment.toLocalTime());
    return switch (calendar.on(moment.toLocalDate()).in(days.kinds())) {
      case YES -> time;
      case NO -> Time.OWN;
      case UNKNOWN -> time == Time.OWN ? Time.OWN : Time.UNKNOWN;
    };
  }

  /// The hours of one date; none if the person does not work then or the calendar does not know.
  public List<Hours> on(LocalDate date, SchoolCalendar calendar) {
    return calendar.on(date).in(days.kinds()) == Day.Belongs.YES
        ? week.getOrDefault(date.getDayOfWeek(), List.of())
        : List.of();
  }

  /// How long the person works in a full week, breaks not included.
  public Duration weekly() {
    return week.values().stream()
        .flatMap(Collection::stream)
        .map(h -> Duration.between(h.from(), h.until()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Time at(DayOfWeek day, LocalTime time) {
    List<Hours> hours = week.getOrDefault(day, List.of());
    if (hours.stream().anyMatch(h -> h.includes(time))) {
      return Time.WORKING;
    }
    boolean begun = hours.stream().anyMatch(h -> h.from().isBefore(time));
    boolean goesOn = hours.stream().anyMatch(h -> h.from().isAfter(time));
    return begun && goesOn ? Time.BREAK : Time.OWN;
  }

  private static List<Hours> inOrder(DayOfWeek day, List<Hours> hours) {
    List<Hours> sorted = hours.stream().sorted(Comparator.comparing(Hours::from)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).from().isBefore(sorted.get(i - 1).until())) {
        throw new IllegalArgumentException(
            "the working hours of "
                + day
                + " overlap: "
                + sorted.stream()
                    .map(h -> h.from() + " to " + h.until())
                    .collect(Collectors.joining(", ")));
      }
    }
    return sorted;
  }
}
