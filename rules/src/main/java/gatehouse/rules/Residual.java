package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// What is left of a condition when everything but the open dimensions is known.
final class Residual {
  private final Situation known;
  private final IntPredicate open;
  private final Vocabulary vocabulary;

  Residual(Situation known, IntPredicate open) {
    this.known = known;
    this.open = open;
    this.vocabulary = known.vocabulary();
  }

  Condition of(Condition condition) {
    return switch (condition) {
      case Condition.OneOf one ->
          open.test(vocabulary.slot(one.facet())) ? one : constant(one.holds(known));
      case Condition.AnyFact(Facet facet, BitSet values) -> facts(facet, values);
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

  private Condition facts(Facet facet, BitSet values) {
    BitSet undecided = new BitSet();
    for (int v = values.nextSetBit(0); v >= 0; v = values.nextSetBit(v + 1)) {
      if (known.holds(facet, v)) {
        return Condition.always();
      }
      undecided.set(v, open.test(vocabulary.slots().size() + vocabulary.fact(facet, v)));
    }
    return undecided.isEmpty() ? Condition.never() : new Condition.AnyFact(facet, undecided);
  }

  private Condition all(List<Condition> parts) {
    List<Condition> left = new ArrayList<>();
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
    List<Condition> left = new ArrayList<>();
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
