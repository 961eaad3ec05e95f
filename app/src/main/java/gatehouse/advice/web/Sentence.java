package gatehouse.advice.web;

import gatehouse.rules.Facet;
import java.util.List;
import java.util.Locale;

/// Makes a question of an act.
final class Sentence {
  private Sentence() {}

  static String mayI(Facet.Value act, boolean undone) {
    return undone
        ? "May I leave this undone: " + lower(act.is()) + "?"
        : "May I " + lower(act.is()) + "?";
  }

  /// “a, b or c”.
  static String either(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }

  static String upper(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
