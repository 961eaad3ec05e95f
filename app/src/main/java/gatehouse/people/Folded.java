package gatehouse.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Text as lists are sorted and searched by it: small letters without accents, and neither spaces
/// nor signs within a name, so that O’Brien stands with OBrien and is found as "o brien".
///
/// Made here and kept in the database, whose own order is by code point.
public record Folded(String value) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Letters that no normal form takes apart.
  private static final Map<String, String> WHOLE =
      Map.of(
          "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ı",
          "i");

  /// One name, or one word that is searched for.
  public static Folded of(String text) {
    var small = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var bare = MARKS.matcher(small).replaceAll("");
    for (var letter : WHOLE.entrySet()) {
      bare = bare.replace(letter.getKey(), letter.getValue());
    }
    var letters = SIGNS.matcher(bare).replaceAll("");
    return new Folded(letters.isEmpty() ? bare.strip() : letters);
  }

  /// By family name, then by what they go by; the given name last, so that it is found too.
  static Folded of(Name name) {
    var key = of(name.family()).value + " " + of(name.knownAs().orElse(name.given())).value;
    return new Folded(name.knownAs().isPresent() ? key + " " + of(name.given()).value : key);
  }
}
