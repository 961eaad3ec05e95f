package gatehouse.signin.passwords;

import java.util.List;
import java.util.Locale;

/// A password that somebody would like to have.
///
/// @param known what anybody who knows them would try: their names, their address, their school
public record NewPassword(String text, List<String> known) {
  /// OWASP ASVS 5.0, 6.2.1 asks for 8 and recommends 15; a second factor always stands beside it.
  public static final int SHORTEST = 12;

  /// Longer than any that somebody types; 6.2.9 asks for at least 64.
  public static final int LONGEST = 256;

  private static final int WORD = 4;

  public NewPassword {
    known = List.copyOf(known);
  }

  int length() {
    return text.codePointCount(0, text.length());
  }

  /// The single words that are known of them.
  List<String> words() {
    return known.stream()
        .flatMap(
            words -> List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream())
        .filter(word -> word.length() >= WORD)
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return "NewPassword[not shown]";
  }
}
