package gatehouse.calendar;

/// Sentences made of parts.
final class Sentence {
  private Sentence() {}

  static String of(String... parts) {
    String joined = String.join("; ", parts);
    return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
  }
}
