package gatehouse.rosters.sheets;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds out what stands between the cells of a text file: the sign that stands equally often in
/// the most rows.
final class Delimiter {
  private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
  private static final int SAMPLE = 20;

  private Delimiter() {}

  static char of(String text) {
    var sample = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    var best = ',';
    var bestScore = 0L;
    for (char candidate : CANDIDATES) {
      var score = score(sample, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /// Rows that agree count most; among equals the sign that stands more often.
  private static long score(List<String> sample, char candidate) {
    return sample.stream()
        .map(line -> count(line, candidate))
        .filter(count -> count > 0)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .mapToLong(agreed -> agreed.getValue() * 1_000 + Math.min(agreed.getKey(), 999))
        .max()
        .orElse(0);
  }

  private static long count(String line, char wanted) {
    var quoted = false;
    var count = 0L;
    for (var i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }
}
