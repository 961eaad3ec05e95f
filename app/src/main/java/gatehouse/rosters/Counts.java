package gatehouse.rosters;

/// How many rows would do what.
///
/// @param leavers people who would be proposed to leave
/// @param standing people of the file's kind who are in the directory with a reference, the leavers
///   among them
public record Counts(
    int added, int changed, int unchanged, int refused, int leavers, int standing) {
  private static final int TOO_LARGE_A_PART = 5;

  public int of(Verdict verdict) {
    return switch (verdict) {
      case ADDED -> added;
      case CHANGED -> changed;
      case UNCHANGED -> unchanged;
      case REFUSED -> refused;
    };
  }

  public int rows() {
    return added + changed + unchanged + refused;
  }

  /// Whether so many would leave (more than a fifth) that the file may have been cut short.
  public boolean tooMany(int leaving) {
    return leaving * TOO_LARGE_A_PART > standing;
  }
}
