package gatehouse.people;

/// Which characters a line of text may hold.
final class Characters {
  private Characters() {}

  /// Refuses what ends a line or means something to a terminal, and halves of characters: the
  /// database takes neither NUL nor those.
  static String printable(String text, String what) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "Take line breaks and other hidden control characters out of the " + what);
    }
    if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
      throw new IllegalArgumentException("Type the " + what + " again: it holds half a character");
    }
    return text;
  }
}
