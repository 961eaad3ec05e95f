package gatehouse.calendar;

/// What sort of day it is for a school.
///
/// A day can be several at once (the early May bank holiday lies in the summer term, INSET may lie
/// in the holidays); the first in the order given here is what it is.
public enum DayKind {
  /// A day outside the school's working week.
  WEEKEND("weekend"),
  /// A bank holiday of its part of the United Kingdom.
  BANK_HOLIDAY("bank holiday"),
  /// A day on which this school alone is shut, as for snow or as a polling station.
  CLOSURE("closure"),
  /// Staff are in for training, pupils are not; may lie outside the terms.
  INSET("INSET day"),
  /// The break within a term.
  HALF_TERM("half-term"),
  /// A holiday between two terms.
  HOLIDAY("holiday"),
  /// Pupils are in school.
  SCHOOL_DAY("school day");

  private final String title;

  DayKind(String title) {
    this.title = title;
  }

  /// How it is written within a sentence.
  public String title() {
    return title;
  }
}
