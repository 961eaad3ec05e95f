package gatehouse.ledger;

/// Lines in bytes.
final class Lines {
  private Lines() {}

  /// Where the line ends that begins there; `to` if it has no end.
  static int end(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /// Where the last line ends; -1 if none does.
  static int lastEnd(byte[] bytes, int to) {
    int at = to - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }

  static boolean startsWith(byte[] bytes, int from, int end, String word) {
    int at = 0;
    while (at < word.length() && from + at < end && bytes[from + at] == word.charAt(at)) {
      at++;
    }
    return at == word.length();
  }
}
