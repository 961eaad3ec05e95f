package gatehouse.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// A rule book seen from a situation of which some dimensions are open: only the rules that can
/// still reach it, with what is left of their conditions.
///
/// @param parts the rules that can still reach it
/// @param impossible what is left of the impossibilities
/// @param floor the rank of the verdict that is certain already, whatever the open dimensions
record Question(List<Part> parts, List<Condition> impossible, int floor) {

  /// What is left of one rule; two parts are the same if the same is left of the same rule.
  record Part(int number, Rule rule, Condition when, List<Condition> unless) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Part that
          && number == that.number
          && when.equals(that.when)
          && unless.equals(that.unless);
    }

    @Override
    public int hashCode() {
      return (31 * number + when.hashCode()) * 31 + unless.hashCode();
    }

    private Part left(Condition whenLeft, Residual residual) {
      return new Part(number, rule, whenLeft, unless.stream().map(residual::of).toList());
    }

    private boolean setsSomething() {
      return !rule.norm().overrides().isEmpty();
    }

    Stream<Condition> conditions() {
      return Stream.concat(Stream.of(when), unless.stream());
    }

    private boolean sets(Part other) {
      return other.rule().layer() == rule.layer()
          && !other.rule().norm().clause().equals(rule.norm().clause())
          && rule.norm().overrides().contains(other.rule().norm().clause());
    }

    /// Whether the rule reaches the situation for certain and no exception can be met any more.
    private boolean certain() {
      return Residual.isAlways(when) && unless.stream().allMatch(Residual::isNever);
    }

    private int most() {
      int most = rule.verdict().rank();
      for (Exemption exemption : rule.norm().unless()) {
        most = Math.max(most, exemption.gives().rank());
      }
      return most;
    }
  }

  static Question of(Rulebook book, Situation known, IntPredicate open) {
    return book.about(known).left(new Residual(known, open));
  }

  /// Everything that a rule book says of an act, the rest being open.
  static Question about(Rulebook book, Situation known, int actSlot) {
    List<Part> parts = new ArrayList<>();
    for (int r = 0; r < book.rules().size(); r++) {
      Rule rule = book.rules().get(r);
      List<Condition> unless = rule.norm().unless().stream().map(Exemption::when).toList();
      parts.add(new Part(r, rule, rule.when(), unless));
    }
    List<Condition> impossible = book.impossible().stream().map(i -> i.when()).toList();
    return new Question(relevant(parts), impossible, 0)
        .left(new Residual(known, d -> d != actSlot));
  }

  /// The question when more is known.
  Question left(Residual residual) {
    List<Part> left = new ArrayList<>();
    for (Part part : parts) {
      Condition when = residual.of(part.when());
      if (!Residual.isNever(when)) {
        left.add(part.left(when, residual));
      }
    }
    List<Condition> cannot =
        impossible.stream().map(residual::of).filter(c -> !Residual.isNever(c)).toList();
    return settled(left, cannot);
  }

  /// Takes out what is certain or can no longer matter, so that equal questions look equal. What is
  /// set aside itself still sets others aside.
  private Question settled(List<Part> left, List<Condition> cannot) {
    List<Part> setters = left.stream().filter(Part::setsSomething).toList();
    List<Part> standing =
        left.stream()
            .filter(p ->
                (p.setsSomething() && left.stream().anyMatch(p::sets))
                    || setters.stream().noneMatch(o -> o.certain() && o.sets(p)))
            .toList();
    int certain =
        standing.stream()
            .filter(p -> p.certain() && setters.stream().noneMatch(o -> o.sets(p)))
            .mapToInt(p -> p.rule().verdict().rank())
            .reduce(floor, Math::max);
    List<Part> open = standing.stream().filter(p -> p.most() > certain).toList();
    List<Part> needed =
        standing.stream()
            .filter(
                p -> p.most() > certain || (p.setsSomething() && open.stream().anyMatch(p::sets)))
            .toList();
    return new Question(needed, cannot, certain);
  }

  /// Rules that bring no verdict matter only where they set others aside.
  private static List<Part> relevant(List<Part> parts) {
    return parts.stream()
        .filter(p -> bringsSomething(p.rule()) || !p.rule().norm().overrides().isEmpty())
        .toList();
  }

  /// An exception to advice or to a duty may bring a verdict that the norm itself does not.
  private static boolean bringsSomething(Rule rule) {
    return rule.verdict() != Verdict.SILENT
        || rule.norm().unless().stream().anyMatch(e -> e.gives() != Verdict.SILENT);
  }

  Stream<Condition> conditions() {
    return Stream.concat(parts.stream().flatMap(Part::conditions), impossible.stream());
  }

  /// The verdict's rank for every way of filling in what is open.
  int verdict(Space space) {
    Diagrams diagrams = space.diagrams();
    int verdict = floor;
    List<Part> strictestFirst =
        parts.stream()
            .sorted(Comparator.comparing((Part p) -> p.rule().verdict()).reversed())
            .toList();
    for (Part part : strictestFirst) {
      verdict = diagrams.max(verdict, contribution(part, space));
    }
    return verdict;
  }

  /// 1 for every way of filling in that can be.
  int possible(Space space) {
    int cannot = 0;
    for (Condition condition : impossible) {
      cannot = space.diagrams().max(cannot, space.of(condition));
    }
    return space.diagrams().not(cannot);
  }

  private int contribution(Part part, Space space) {
    Diagrams diagrams = space.diagrams();
    int aside = 0;
    for (Part other : parts) {
      if (other.sets(part)) {
        aside = diagrams.max(aside, setsAside(other, space));
      }
    }
    return diagrams.unless(aside, brings(part, space));
  }

  private static int brings(Part part, Space space) {
    Diagrams diagrams = space.diagrams();
    int value = part.rule().verdict().rank();
    for (int e : mildestLast(part)) {
      int gives = part.rule().norm().unless().get(e).gives().rank();
      value = diagrams.choose(space.of(part.unless().get(e)), gives, value);
    }
    return diagrams.select(space.of(part.when()), value);
  }

  private static List<Integer> mildestLast(Part part) {
    List<Exemption> unless = part.rule().norm().unless();
    List<Integer> order = new ArrayList<>();
    for (int e = 0; e < unless.size(); e++) {
      order.add(e);
    }
    order.sort(Comparator.comparing((Integer e) -> unless.get(e).gives()).reversed());
    return order;
  }

  private static int setsAside(Part part, Space space) {
    Diagrams diagrams = space.diagrams();
    int silenced = 0;
    for (int e = 0; e < part.unless().size(); e++) {
      if (part.rule().norm().unless().get(e).gives() == Verdict.SILENT) {
        silenced = diagrams.max(silenced, space.of(part.unless().get(e)));
      }
    }
    return diagrams.unless(silenced, space.of(part.when()));
  }
}
