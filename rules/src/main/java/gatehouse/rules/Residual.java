package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What is left of a condition when everything but the open dimensions is known.
final class Residual {
  private final Situation known;
  private final Open open;
  private final Vocabulary vocabulary;

  Residual(Situation known, Open open) {
    this.known = known;
    this.open = open;
    this.vocabulary = known.vocabulary();
  }

  Situation known() {
    return known;
  }

  Open open() {
    return open;
  }

  Condition of(Condition condition) {
    return switch (condition) {
      case Condition.OneOf one -> slot(one);
      case Condition.AnyFact any -> facts(any);
      case Condition.All(List<Condition> parts) -> all(parts);
      case Condition.Any(List<Condition> parts) -> any(parts);
      case Condition.Not(Condition part) -> not(of(part));
    };
  }

  private static Condition constant(boolean holds) {
    return holds ? Condition.always() : Condition.never();
  }

  static boolean isAlways(Condition condition) {
    return condition instanceof Condition.All(List<Condition> parts) && parts.isEmpty();
  }

  static boolean isNever(Condition condition) {
    return condition instanceof Condition.Any(List<Condition> parts) && parts.isEmpty();
  }

  private Condition slot(Condition.OneOf one) {
    int slot = vocabulary.slot(one.facet());
    int value = known.slotValue(slot);
    return open.slot(slot) ? one : constant(value > 0 && one.values().get(value - 1));
  }

  private Condition facts(Condition.AnyFact any) {
    int first = vocabulary.fact(any.facet(), 0);
    BitSet values = any.values();
    int undecided = 0;
    for (int v = values.nextSetBit(0); v >= 0; v = values.nextSetBit(v + 1)) {
      if (known.holds(first + v)) {
        return Condition.always();
      }
      undecided += open.fact(first + v) ? 1 : 0;
    }
    if (undecided == 0) {
      return Condition.never();
    }
    return undecided == values.cardinality() ? any : undecided(any, first);
  }

  private Condition undecided(Condition.AnyFact any, int first) {
    BitSet left = new BitSet();
    any.values().stream().filter(v -> open.fact(first + v)).forEach(left::set);
    return new Condition.AnyFact(any.facet(), left);
  }

  private Condition all(List<Condition> parts) {
    List<Condition> left = new ArrayList<>(parts.size());
    for (Condition part : parts) {
      Condition rest = of(part);
      if (isNever(rest)) {
        return rest;
      }
      if (!isAlways(rest)) {
        left.add(rest);
      }
    }
    return left.size() == 1 ? left.getFirst() : new Condition.All(left);
  }

  private Condition any(List<Condition> parts) {
    List<Condition> left = new ArrayList<>(parts.size());
    for (Condition part : parts) {
      Condition rest = of(part);
      if (isAlways(rest)) {
        return rest;
      }
      if (!isNever(rest)) {
        left.add(rest);
      }
    }
    return left.size() == 1 ? left.getFirst() : new Condition.Any(left);
  }

  private static Condition not(Condition rest) {
    if (isAlways(rest) || isNever(rest)) {
      return constant(isNever(rest));
    }
    return new Condition.Not(rest);
  }
}
