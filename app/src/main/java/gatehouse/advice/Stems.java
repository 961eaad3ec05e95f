package gatehouse.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Cuts a text into the words that carry its meaning, each without its ending.
///
/// Cruder than Porter's stemmer on purpose: both sides of a search are cut alike, so a stem needs
/// to be the same for all forms of a word and need not be a word.
final class Stems {
  private static final Set<String> EMPTY =
      Set.of(
          ("a about am an and any anybody are as at be been being by can could did do does doing for"
                  + " from had has have how i if in into is it its let may me might my of on or our"
                  + " own shall she he her his him should so some somebody someone than that the"
                  + " their them then there they this to up us want was we were what when where"
                  + " which who whose will with would you your anyone im ok okay allowed permitted")
              .split(" "));

  /// The longest first; what is left must be a word still.
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ings", "ing", "ements", "ement", "ions", "ion", "ers", "ies", "ied",
          "ed", "es", "er", "ly", "al", "s", "e", "y");

  private static final int SHORTEST = 3;

  /// A word that carries meaning, as it was written and without its ending.
  record Word(String written, String stem) {}

  private Stems() {}

  static List<Word> of(String text) {
    return words(text)
        .filter(word -> !EMPTY.contains(word))
        .map(word -> new Word(word, stem(word)))
        .distinct()
        .toList();
  }

  private static Stream<String> words(String text) {
    String plain = text.toLowerCase(Locale.UK).replaceAll("['’]s?\\b", "").replace("e-", "e");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 1);
  }

  static String stem(String word) {
    return ENDINGS.stream()
        .filter(end -> word.endsWith(end) && word.length() - end.length() >= SHORTEST)
        .findFirst()
        .map(end -> single(word.substring(0, word.length() - end.length())))
        .orElse(word);
  }

  /// “tagging” and “tag”: a doubled last letter came with the ending.
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
