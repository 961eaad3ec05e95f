package gatehouse.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is left of one rule when something is known; two parts are the same if the same is left of
/// the same rule.
record Part(int number, Rule rule, Condition when, List<Condition> unless) {

  static Part whole(int number, Rule rule) {
    List<Condition> unless = rule.norm().unless().stream().map(Exemption::when).toList();
    return new Part(number, rule, rule.when(), unless);
  }

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

  Part left(Condition whenLeft, Residual residual) {
    return new Part(number, rule, whenLeft, unless.isEmpty() ? unless : exceptionsLeft(residual));
  }

  private List<Condition> exceptionsLeft(Residual residual) {
    List<Condition> left = new ArrayList<>(unless.size());
    unless.forEach(condition -> left.add(residual.of(condition)));
    return left;
  }

  Stream<Condition> conditions() {
    return Stream.concat(Stream.of(when), unless.stream());
  }

  boolean setsSomething() {
    return !rule.norm().overrides().isEmpty();
  }

  boolean sets(Part other) {
    return other.rule().layer() == rule.layer()
        && !other.rule().norm().clause().equals(rule.norm().clause())
        && rule.norm().overrides().contains(other.rule().norm().clause());
  }

  /// Whether the rule reaches the situation for certain and no exception can be met any more.
  boolean certain() {
    if (!Residual.isAlways(when)) {
      return false;
    }
    for (Condition exception : unless) {
      if (!Residual.isNever(exception)) {
        return false;
      }
    }
    return true;
  }

  /// The rank of the strictest verdict that it can bring.
  int most() {
    return rule.most();
  }

  /// Rules that bring no verdict matter only where they set others aside. (An exception to advice
  /// or to a duty may bring a verdict that the norm itself does not.)
  boolean matters() {
    return most() > Verdict.SILENT.rank() || setsSomething();
  }

  /// The rank of the verdict that it brings, for every way of filling in what is open.
  int brings(Space space) {
    Diagrams diagrams = space.diagrams();
    int value = rule.verdict().rank();
    for (int e : mildestLast()) {
      int gives = rule.norm().unless().get(e).gives().rank();
      value = diagrams.choose(space.of(unless.get(e)), gives, value);
    }
    return diagrams.select(space.of(when), value);
  }

  private List<Integer> mildestLast() {
    List<Exemption> written = rule.norm().unless();
    List<Integer> order = new ArrayList<>();
    for (int e = 0; e < written.size(); e++) {
      order.add(e);
    }
    order.sort(Comparator.comparing((Integer e) -> written.get(e).gives()).reversed());
    return order;
  }

  /// 1 wherever it sets others aside.
  int setsAside(Space space) {
    Diagrams diagrams = space.diagrams();
    int silenced = 0;
    for (int e = 0; e < unless.size(); e++) {
      if (rule.norm().unless().get(e).gives() == Verdict.SILENT) {
        silenced = diagrams.max(silenced, space.of(unless.get(e)));
      }
    }
    return diagrams.unless(silenced, space.of(when));
  }
}
