package gatehouse.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds the known names nearest to a mistyped one, by Damerau's edit distance (optimal alignment).
final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  static List<String> to(String said, Stream<String> known) {
    String plain = plain(said);
    return known
        .filter(name -> near(plain, plain(name)))
        .sorted(
            Comparator.comparingInt((String name) -> distance(plain, plain(name)))
                .thenComparing(name -> name))
        .limit(MOST)
        .toList();
  }

  private static boolean near(String said, String name) {
    boolean contained = said.length() > 2 && (name.contains(said) || said.contains(name));
    return contained || distance(said, name) <= Math.max(2, name.length() / 3);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

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
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
