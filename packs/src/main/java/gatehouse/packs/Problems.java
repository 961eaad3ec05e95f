package gatehouse.packs;

import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Collects what is wrong in a pack, so that its author sees all of it at once.
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void error(Item item, String message, String advice) {
    found.add(new Problem(item.file(), item.line(), Problem.Severity.ERROR, message, advice));
  }

  void warning(Item item, String message, String advice) {
    found.add(new Problem(item.file(), item.line(), Problem.Severity.WARNING, message, advice));
  }

  void add(Problem problem) {
    found.add(problem);
  }

  /// A name that nothing bears, with the nearest that something does.
  void unknown(Item item, String what, String said, Collection<String> known) {
    error(item, what + " '" + said + "' is not known.", advice(said, known.stream()));
  }

  static String advice(String said, Stream<String> known) {
    List<String> all = known.toList();
    List<String> near = Vocabulary.nearest(said, all.stream());
    if (!near.isEmpty()) {
      return "Did you mean " + String.join(" or ", near) + "?";
    }
    return all.size() <= 24
        ? "Known are: " + String.join(", ", all) + "."
        : "There are "
            + all.size()
            + " of them; `gatehouse facets` and `gatehouse schema` list them.";
  }

  boolean anyError() {
    return found.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}
