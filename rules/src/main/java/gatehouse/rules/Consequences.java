package gatehouse.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What besides the verdict follows from a text, each as a diagram that is 1 where it follows: the
/// duties, and the conditions that a permission is tied to.
final class Consequences {
  private final Question question;
  private final Space space;
  private final Diagrams diagrams;
  private final int verdict;
  private final Map<Object, Integer> follows = new HashMap<>();

  private record Tied(String condition) {}

  Consequences(Question question, Space space) {
    this.question = question;
    this.space = space;
    this.diagrams = space.diagrams();
    this.verdict = question.verdict(space);
    question.parts().stream().filter(Consequences::brings).forEach(this::add);
  }

  int verdict() {
    return verdict;
  }

  Map<Object, Integer> all() {
    return follows;
  }

  private static boolean brings(Part part) {
    Norm norm = part.rule().norm();
    return !norm.duties().isEmpty()
        || !norm.conditions().isEmpty()
        || norm.unless().stream().anyMatch(e -> !e.conditions().isEmpty());
  }

  private void add(Part part) {
    Norm norm = part.rule().norm();
    int left = diagrams.unless(question.aside(part, space), space.of(part.when()));
    for (int e : mildestFirst(norm)) {
      int met = space.of(part.unless().get(e));
      Exemption exemption = norm.unless().get(e);
      tie(diagrams.and(left, met), exemption.gives(), exemption.conditions());
      left = diagrams.unless(met, left);
    }
    tie(left, part.rule().verdict(), norm.conditions());
    int owed = outweighed(part.rule()) ? diagrams.and(left, decides(part.rule().verdict())) : left;
    norm.duties().forEach(duty -> follow(ChangedActs.Owed.of(duty), owed));
  }

  /// The mildest of several exceptions that are met is the one that counts, of two alike the first.
  private static List<Integer> mildestFirst(Norm norm) {
    List<Integer> order = new ArrayList<>();
    for (int e = 0; e < norm.unless().size(); e++) {
      order.add(e);
    }
    order.sort(Comparator.comparing(e -> norm.unless().get(e).gives()));
    return order;
  }

  /// A permission's duties fall away where something stricter decides.
  private static boolean outweighed(Rule rule) {
    return rule.norm().effect() == Effect.PERMITS && rule.verdict() != Verdict.SILENT;
  }

  private void tie(int where, Verdict brings, List<String> conditions) {
    if (brings == Verdict.ALLOWED_WITH_CONDITIONS && !conditions.isEmpty()) {
      int decided = diagrams.and(where, decides(brings));
      conditions.forEach(condition -> follow(new Tied(condition), decided));
    }
  }

  private int decides(Verdict wanted) {
    return diagrams.join(verdict, 0, (rank, _) -> rank == wanted.rank() ? 1 : 0);
  }

  private void follow(Object what, int where) {
    follows.merge(what, where, diagrams::max);
  }
}
