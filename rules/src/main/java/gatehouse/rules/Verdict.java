package gatehouse.rules;

import java.util.Locale;

/// The answer to "may I?", from the mildest to the strictest. The stricter of two answers wins. The
/// lower-case names are public vocabulary: command line, API and packs speak them.
public enum Verdict {
  /// No deciding clause reaches the facts; never turned into "allowed".
  SILENT(0, "The policy is silent"),
  /// Permitted or prescribed with nothing further to fulfil.
  ALLOWED(1, "Allowed"),
  /// The text lets it happen but ties it to something to be fulfilled or kept up.
  ALLOWED_WITH_CONDITIONS(2, "Allowed with conditions"),
  /// Advice against it, or a "should not" that nothing hardens into a ban.
  DISCOURAGED(3, "Discouraged"),
  /// A written route hangs on somebody's agreement which is not in hand.
  NEEDS_APPROVAL(4, "Needs approval"),
  /// A ban reaches the facts and no written exception is met.
  FORBIDDEN(5, "Forbidden");

  private static final Verdict[] BY_RANK = values();

  private final int rank;
  private final String title;
  private final String word;

  Verdict(int rank, String title) {
    this.rank = rank;
    this.title = title;
    this.word = name().toLowerCase(Locale.ROOT);
  }

  /// How the verdict is headed on a page.
  public String title() {
    return title;
  }

  /// The verdict's word in packs, on the command line and in the API, such as `needs_approval`.
  public String word() {
    return word;
  }

  /// Whether this verdict wins over the other.
  public boolean stricterThan(Verdict other) {
    return rank > other.rank;
  }

  /// Its place from the mildest (0) to the strictest (5).
  int rank() {
    return rank;
  }

  static Verdict ofRank(int rank) {
    return BY_RANK[rank];
  }
}
