package gatehouse.policies;

import gatehouse.packs.PackInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a policy stands to its next review.
///
/// @param standing in date, due or overdue
/// @param last when it was last looked over, if the text says
/// @param due when it is to be looked over next, if that can be said
/// @param presumed whether the text names no date, so that the usual interval is counted from its
///   last version
public record ReviewDue(
    Standing standing, @Nullable TextDate last, @Nullable TextDate due, boolean presumed) {
  /// A governing body meets about once in half a term, so three months leave room for two meetings.
  private static final int MONTHS_AHEAD = 3;

  /// Where a review date lies.
  public enum Standing {
    IN_DATE("In date"),
    DUE("Due soon"),
    OVERDUE("Overdue"),
    UNDATED("No date");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  static ReviewDue of(PackInfo info, LocalDate today) {
    TextDate last = date(info.review().last());
    TextDate stated = date(info.review().next());
    TextDate due = stated == null ? presumed(info, last) : stated;
    return new ReviewDue(standing(due, today), last, due, stated == null && due != null);
  }

  private static @Nullable TextDate date(@Nullable String text) {
    return text == null ? null : new TextDate(text);
  }

  private static @Nullable TextDate presumed(PackInfo info, @Nullable TextDate last) {
    TextDate from =
        last == null && !info.versions().isEmpty()
            ? new TextDate(info.versions().getLast().date())
            : last;
    Integer months = info.review().everyMonths();
    return from == null || months == null ? null : from.plusMonths(months);
  }

  private static Standing standing(@Nullable TextDate due, LocalDate today) {
    if (due == null) {
      return Standing.UNDATED;
    }
    if (today.isAfter(due.lastDay())) {
      return Standing.OVERDUE;
    }
    return today.plusMonths(MONTHS_AHEAD).isAfter(due.lastDay()) ? Standing.DUE : Standing.IN_DATE;
  }
}
