package gatehouse.duties;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How often somebody wants to be told of what is on their list.
public enum Digest {
  EACH("For each thing, when it arrives and before it is due"),
  DAILY("Once a day at most"),
  WEEKLY("Once a week at most");

  private final String words;

  Digest(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Names the day or week of which there is one letter.
  String period(LocalDate day) {
    return switch (this) {
      case EACH, DAILY -> day.toString();
      case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
    };
  }
}
