package gatehouse.duties;

import gatehouse.calendar.CountedDays;
import gatehouse.calendar.TimeLimit;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the clock of a clause as packs write it, such as `immediately`, `24 hours` or `1 working
/// day`, so that a duty's time limit comes from the text and not from code.
public final class ClauseClock {
  private static final Duration REMINDED_EVERY = Duration.ofHours(1);
  private static final Pattern COUNTED =
      Pattern.compile("(\\d{1,4}) (hour|working day|school day|day|week|month|year)s?");

  private ClauseClock() {}

  /// The limit that the words mean; empty if they mean none.
  public static Optional<TimeLimit> of(String words) {
    return switch (words.strip()) {
      case "immediately" -> Optional.of(new TimeLimit.AtOnce(REMINDED_EVERY));
      case "before" -> Optional.of(new TimeLimit.BeforeEvent("it is done"));
      case "the same day", "before or on the first day" -> Optional.of(new TimeLimit.Days(0));
      case "yearly" -> Optional.of(TimeLimit.eachAcademicYear());
      case "termly" -> Optional.of(TimeLimit.termly());
      case "promptly" ->
          Optional.of(
              new TimeLimit.Unstated(
                  "promptly", TimeLimit.endOfNextWorkingDay(CountedDays.STAFF_DAYS)));
      case "regularly" -> Optional.of(new TimeLimit.Unstated("regularly", TimeLimit.termly()));
      case String other -> counted(other);
    };
  }

  private static Optional<TimeLimit> counted(String words) {
    var parts = COUNTED.matcher(words);
    return parts.matches() && Integer.parseInt(parts.group(1)) > 0
        ? Optional.of(counted(Integer.parseInt(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }

  private static TimeLimit counted(int number, String unit) {
    return switch (unit) {
      case "hour" -> TimeLimit.hours(number);
      case "working day" -> new TimeLimit.WorkingDays(number, CountedDays.WORKING_DAYS);
      case "school day" -> new TimeLimit.WorkingDays(number, CountedDays.SCHOOL_DAYS);
      case "week" -> new TimeLimit.Days(7 * number);
      case "month" -> new TimeLimit.Months(number);
      case "year" -> new TimeLimit.Months(12 * number);
      default -> new TimeLimit.Days(number);
    };
  }
}
