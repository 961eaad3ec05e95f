package gatehouse.advice.web;

import gatehouse.rules.Verdict;

/// How a verdict is shown and what it means for the person who asked.
///
/// @param title the verdict
/// @param name the verdict in a tag or in the middle of a sentence
/// @param meaning what it means, in one sentence
/// @param style the colour's name; never the only sign
/// @param tag the colour of a small tag
public record VerdictWords(String title, String name, String meaning, String style, String tag) {
  static VerdictWords of(Verdict verdict) {
    String style = verdict.word().replace('_', '-');
    String name = verdict == Verdict.SILENT ? "Silent" : verdict.title();
    return new VerdictWords(verdict.title(), name, meaning(verdict), style, tag(verdict));
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case FORBIDDEN -> "A rule forbids it, and no written exception is met.";
      case NEEDS_APPROVAL -> "Somebody’s agreement is wanted first, and it is not in hand.";
      case DISCOURAGED -> "The policy advises against it without forbidding it.";
      case ALLOWED_WITH_CONDITIONS -> "You may, as long as the conditions below are kept.";
      case ALLOWED -> "The policy allows it and asks for nothing further.";
      case SILENT -> "No clause decides this. That is not a yes.";
    };
  }

  private static String tag(Verdict verdict) {
    return switch (verdict) {
      case FORBIDDEN -> "red";
      case NEEDS_APPROVAL -> "purple";
      case DISCOURAGED -> "orange";
      case ALLOWED_WITH_CONDITIONS -> "turquoise";
      case ALLOWED -> "green";
      case SILENT -> "grey";
    };
  }
}
