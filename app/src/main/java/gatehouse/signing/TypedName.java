package gatehouse.signing;

import gatehouse.people.Name;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A name as somebody types it who signs: the same as theirs whatever its capitals, accents, spaces
/// and hyphens, with the given name or the one that they go by.
final class TypedName {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private TypedName() {}

  static boolean matches(String typed, Name name) {
    var folded = folded(typed);
    return Stream.concat(Stream.of(name.given()), name.knownAs().stream())
        .anyMatch(given -> folded.equals(folded(given + name.family())));
  }

  private static String folded(String text) {
    var small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return NO_LETTER
        .matcher(small)
        .replaceAll("")
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }
}
