package gatehouse.rosters;

/// What a row would do, or why it does nothing.
sealed interface Outcome {
  /// Somebody new.
  record Added(Change change) implements Outcome {}

  /// Somebody who is there, with something different.
  record Changed(Change change) implements Outcome {}

  /// Nothing differs, or there is nothing to keep.
  record Unchanged() implements Outcome {}

  /// The row is left out.
  record Refused() implements Outcome {}

  /// How it is counted, shown and stored.
  default Verdict verdict() {
    return switch (this) {
      case Added _ -> Verdict.ADDED;
      case Changed _ -> Verdict.CHANGED;
      case Unchanged _ -> Verdict.UNCHANGED;
      case Refused _ -> Verdict.REFUSED;
    };
  }
}
