package gatehouse.calendar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What counts as a working day when a school counts days.
///
/// @param kinds the kinds that count; school days always do
/// @param noun what such a day is called, such as "working day"
public record CountedDays(Set<DayKind> kinds, String noun) {
  /// Only days with pupils in school: the "school days" of a policy.
  public static final CountedDays SCHOOL_DAYS = of("school day", DayKind.SCHOOL_DAY);

  /// Days on which the staff are in: school days and INSET days.
  public static final CountedDays STAFF_DAYS =
      of("staff working day", DayKind.SCHOOL_DAY, DayKind.INSET);

  /// Every day but weekends, bank holidays and closures, the school holidays included: what
  /// authorities mean by a working day, and schools that look after their accounts in the holidays.
  public static final CountedDays WORKING_DAYS =
      of("working day", DayKind.SCHOOL_DAY, DayKind.INSET, DayKind.HALF_TERM, DayKind.HOLIDAY);

  /// Every day of the year.
  public static final CountedDays EVERY_DAY = of("day", DayKind.values());

  /// @throws IllegalArgumentException if school days do not count: a count of days that need never
  ///   come would never end
  public CountedDays {
    if (!kinds.contains(DayKind.SCHOOL_DAY)) {
      throw new IllegalArgumentException("school days always count: add SCHOOL_DAY");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }

  private static CountedDays of(String noun, DayKind... kinds) {
    return new CountedDays(Set.of(kinds), noun);
  }
}
