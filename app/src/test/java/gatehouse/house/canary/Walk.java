package gatehouse.house.canary;

import gatehouse.house.canary.Walker.Answer;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Follows every link, one of each kind, but for the pages that are the same for everybody.
final class Walk {
  private static final Pattern OPEN =
      Pattern.compile("/(ask|answer|compare|clauses|policies|api|demonstration|sign-in)?([/?].*)?");

  private static final Pattern NAMES =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|[A-Z]+-[A-Z0-9.-]+|(?<=/)\\d{4}$");

  private static final Pattern CHOSEN =
      Pattern.compile("(?<=[?&][a-z]{1,20}=)[^&]*|(?<=/(?:values|clauses|questions)/)[^/?]+");

  private final Walker walker;
  private final Set<String> seen = new HashSet<>();
  private final ArrayDeque<String> ahead = new ArrayDeque<>();

  private Walk(Walker walker) {
    this.walker = walker;
  }

  /// Returns what kinds of pages there were.
  static Set<String> from(Walker walker, String... paths) {
    var walk = new Walk(walker);
    walk.ahead.addAll(List.of(paths));
    while (!walk.ahead.isEmpty()) {
      walk.visit(walk.ahead.remove());
    }
    return walk.seen;
  }

  private void visit(String path) {
    if (!OPEN.matcher(path).matches() && seen.add(kind(path))) {
      var answer = walker.get(path);
      if (!answer.leadsTo().isEmpty()) {
        ahead.add(answer.leadsTo());
      } else if (answer.isPage()) {
        follow(answer);
      }
    }
  }

  private void follow(Answer answer) {
    answer.page().select("a[href^=/]").forEach(link -> ahead.add(link.attr("href")));
  }

  private static String kind(String path) {
    var plain = path.replaceAll("#.*", "");
    return CHOSEN.matcher(NAMES.matcher(plain).replaceAll("ID")).replaceAll("X");
  }
}
