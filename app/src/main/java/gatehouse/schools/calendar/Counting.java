package gatehouse.schools.calendar;

import gatehouse.calendar.CountedDays;

/// What a school counts as a working day.
public enum Counting {
  WORKING_DAYS(
      "Every weekday but bank holidays and closures",
      "School holidays count too, as authorities count them"),
  STAFF_DAYS("Days on which staff are in", "School days and INSET days"),
  SCHOOL_DAYS("Days on which pupils are in", "Neither INSET days nor holidays");

  private final String words;
  private final String hint;

  Counting(String words, String hint) {
    this.words = words;
    this.hint = hint;
  }

  /// How the deadlines of duties are counted.
  public CountedDays days() {
    return switch (this) {
      case WORKING_DAYS -> CountedDays.WORKING_DAYS;
      case STAFF_DAYS -> CountedDays.STAFF_DAYS;
      case SCHOOL_DAYS -> CountedDays.SCHOOL_DAYS;
    };
  }

  public String words() {
    return words;
  }

  public String hint() {
    return hint;
  }
}
