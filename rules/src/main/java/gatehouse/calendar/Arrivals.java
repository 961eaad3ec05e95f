package gatehouse.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The times of arrival for which a clause grants another limit, such as weekends.
///
/// @param on the kinds of day
/// @param closing for days of the week that come to count from an hour on, that hour: a school may
///   treat Friday after closing time as weekend
public record Arrivals(Set<DayKind> on, Map<DayOfWeek, LocalTime> closing) {
  /// Saturday 00:00 to Sunday 24:00 local time, in a school that works Monday to Friday.
  public static final Arrivals AT_WEEKENDS = on(DayKind.WEEKEND);

  /// Weekends, bank holidays and closures.
  public static final Arrivals ON_FREE_DAYS =
      on(DayKind.WEEKEND, DayKind.BANK_HOLIDAY, DayKind.CLOSURE);

  /// @throws IllegalArgumentException if no kind of day is named
  public Arrivals {
    if (on.isEmpty()) {
      throw new IllegalArgumentException("name at least one kind of day");
    }
    on = Collections.unmodifiableSet(EnumSet.copyOf(on));
    Map<DayOfWeek, LocalTime> hours = new EnumMap<>(DayOfWeek.class);
    hours.putAll(closing);
    closing = Collections.unmodifiableMap(hours);
  }

  /// The same, and from that hour on that day of the week.
  public Arrivals andFrom(DayOfWeek day, LocalTime hour) {
    Map<DayOfWeek, LocalTime> hours = new EnumMap<>(DayOfWeek.class);
    hours.putAll(closing);
    hours.put(day, hour);
    return new Arrivals(on, hours);
  }

  /// In words, such as "at a weekend".
  public String says() {
    return LimitWords.arriving(this);
  }

  private static Arrivals on(DayKind... kinds) {
    return new Arrivals(Set.of(kinds), Map.of());
  }

  boolean afterClosing(LocalDateTime arrived) {
    LocalTime hour = closing.get(arrived.getDayOfWeek());
    return hour != null && !arrived.toLocalTime().isBefore(hour);
  }
}
