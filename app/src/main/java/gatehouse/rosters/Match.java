package gatehouse.rosters;

/// Whom of the directory a row means.
sealed interface Match {
  record One(Known known) implements Match {}

  record Nobody() implements Match {}

  /// It cannot be told.
  ///
  /// @param why with what to do
  record Doubtful(String why) implements Match {}
}
