package gatehouse.training;

import gatehouse.rules.ClauseId;

/// How well a clause is known by those who were asked about it in the check.
///
/// @param people who were asked
/// @param atOnce who knew it the first time
record Known(ClauseId clause, int people, int atOnce) {
  /// Of fewer, a colleague could tell who it was that did not know.
  static final int FEWEST = 5;

  /// Whether it may be shown to everybody.
  boolean tellsOfNobody() {
    return people >= FEWEST;
  }

  /// Fewer than half knew it: then it is the clause that wants teaching.
  boolean isWeak() {
    return atOnce * 2 < people;
  }

  /// "2 of 5 knew it at once".
  String words() {
    return atOnce + " of " + people + " knew it at once";
  }
}
