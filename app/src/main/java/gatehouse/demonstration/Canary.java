package gatehouse.demonstration;

import java.util.Locale;
import java.util.regex.Pattern;

/// Marks every personal field with a token of its own, so that a search for tokens finds wherever
/// personal data have gone.
///
/// @param prefix begins every token; empty if nothing is marked
record Canary(String prefix) {
  private static final Pattern FORM = Pattern.compile("[a-z]*");

  Canary {
    if (!FORM.matcher(prefix).matches()) {
      throw new IllegalArgumentException("A token begins with small letters, not with " + prefix);
    }
  }

  /// The text with the token of this field.
  ///
  /// @param field unlike that of every other field of anybody
  String mark(String text, String separator, Seed seed, String field) {
    return prefix.isEmpty()
        ? text
        : text + separator + String.format(Locale.ROOT, "%s%.12s", prefix, hex(seed, field));
  }

  /// What every token looks like.
  Pattern tokens() {
    return Pattern.compile(prefix + "[0-9a-f]{12}");
  }

  private static String hex(Seed seed, String field) {
    return seed.id("token of " + field).toString().replace("-", "");
  }
}
