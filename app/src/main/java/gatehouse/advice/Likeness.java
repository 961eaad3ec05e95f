package gatehouse.advice;

/// How far one word may stand for another, from 0 (not at all) to 1 (the same).
final class Likeness {
  private static final double OTHER_ENDING = 0.9;
  private static final double BEGINNING = 0.7;
  private static final int SHORT = 3;
  private static final double SLIP = 0.6;
  private static final double TWO_SLIPS = 0.4;

  private Likeness() {}

  /// The same word, or another form of it, or one that begins alike.
  static double of(Stems.Word said, Stems.Word known) {
    if (said.stem().equals(known.stem())) {
      return said.written().equals(known.written()) ? 1 : OTHER_ENDING;
    }
    return beginning(said.stem(), known.stem());
  }

  private static double beginning(String said, String known) {
    int shorter = Math.min(said.length(), known.length());
    boolean alike = shorter >= SHORT && (known.startsWith(said) || said.startsWith(known));
    return alike ? BEGINNING * shorter / Math.max(said.length(), known.length()) : 0;
  }

  /// How far a word that nobody knows may be a slip for one that is known.
  static double ofSlip(Stems.Word said, Stems.Word known) {
    String a = said.stem();
    String b = known.stem();
    return mistyped(a, b, Math.min(a.length(), b.length()));
  }

  /// In a short word a single letter makes another word.
  private static double mistyped(String said, String known, int shorter) {
    int slips = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
    if (slips == 0 || Math.abs(said.length() - known.length()) > slips) {
      return 0;
    }
    int distance = distance(said, known);
    return distance > slips ? 0 : distance == 1 ? SLIP : TWO_SLIPS;
  }

  /// Letters to add, drop, change or swap with a neighbour.
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
