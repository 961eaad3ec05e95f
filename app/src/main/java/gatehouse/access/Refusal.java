package gatehouse.access;

/// Why somebody may not.
public enum Refusal {
  /// Another school's things do not exist.
  OTHER_SCHOOL,
  /// No role of theirs has the right.
  NO_RIGHT,
  /// It concerns themselves or their declared partner, or they made it or asked for it.
  CONFLICT,
  /// They have the right, once they have shown a second factor.
  SECOND_FACTOR_NEEDED
}
