package gatehouse.rules;

import java.util.Locale;

/// What a norm does to a situation that it reaches.
public enum Effect {
  /// A ban.
  FORBIDS(Verdict.FORBIDDEN),
  /// Not without somebody's agreement.
  NEEDS_APPROVAL(Verdict.NEEDS_APPROVAL),
  /// Advice against it.
  DISCOURAGES(Verdict.DISCOURAGED),
  /// A permission, with conditions or without.
  PERMITS(Verdict.ALLOWED),
  /// Advice, a definition or a caution: cited beside an answer, never deciding it.
  ADVISES(Verdict.SILENT),
  /// A duty: either it follows from the facts, or the act asked about is what is prescribed.
  OBLIGES(Verdict.SILENT);

  private final Verdict verdict;
  private final String word;

  Effect(Verdict verdict) {
    this.verdict = verdict;
    this.word = name().toLowerCase(Locale.ROOT);
  }

  /// The effect's word in packs, on the command line and in the API, such as `needs_approval`.
  public String word() {
    return word;
  }

  /// The verdict that the effect brings by itself.
  public Verdict verdict() {
    return verdict;
  }

  /// Whether the effect speaks about an act that is done rather than left undone.
  boolean needsDoing() {
    return this != ADVISES && this != OBLIGES;
  }
}
