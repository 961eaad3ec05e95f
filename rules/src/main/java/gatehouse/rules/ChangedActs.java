package gatehouse.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The acts on which two rule books could differ: those that a norm speaks of which only one of
/// them has. Words that decide nothing (what a clause says, why, where it is written) do not count.
final class ChangedActs {
  private final BitSet acts = new BitSet();
  private final Facet act;
  private final int values;

  /// What a rule does, without its wording.
  private record Meaning(
      int layer,
      @Nullable ClauseId clause,
      Effect effect,
      Verdict verdict,
      Condition when,
      List<Exempted> unless,
      Set<ClauseId> overrides,
      List<String> conditions,
      List<Owed> duties) {
    static Meaning of(Rule rule, boolean named) {
      Norm norm = rule.norm();
      return new Meaning(
          rule.layer(),
          named ? norm.clause() : null,
          norm.effect(),
          rule.verdict(),
          rule.when(),
          norm.unless().stream().map(Exempted::of).toList(),
          norm.overrides(),
          norm.conditions(),
          norm.duties().stream().map(Owed::of).toList());
    }
  }

  private record Exempted(Condition when, Verdict gives, List<String> conditions) {
    static Exempted of(Exemption e) {
      return new Exempted(e.when(), e.gives(), e.conditions());
    }
  }

  ChangedActs(Rulebook left, Rulebook right) {
    this.act = left.vocabulary().facet("act").orElseThrow();
    this.values = act.values().size();
    count(left, right)
        .forEach((meaning, more) -> {
          if (more != 0) {
            mark(meaning.when());
          }
        });
    if (!sameImpossible(left, right)) {
      acts.set(0, values);
    }
  }

  IntPredicate contains() {
    return acts::get;
  }

  /// How many more rules of a meaning the one has than the other.
  private static Map<Meaning, Integer> count(Rulebook left, Rulebook right) {
    Map<Meaning, Integer> more = new HashMap<>();
    left.rules().forEach(rule -> more.merge(Meaning.of(rule, named(rule, left)), 1, Integer::sum));
    right
        .rules()
        .forEach(rule -> more.merge(Meaning.of(rule, named(rule, right)), -1, Integer::sum));
    return more;
  }

  /// A clause's name matters only where another clause's norm steps before it, or its own does.
  private static boolean named(Rule rule, Rulebook book) {
    return !rule.norm().overrides().isEmpty() || book.overridden().contains(rule.norm().clause());
  }

  /// A condition that says nothing of acts speaks of all of them.
  private void mark(Condition when) {
    for (int value = 0; value < values; value++) {
      if (!acts.get(value) && mayHold(when, value)) {
        acts.set(value);
      }
    }
  }

  private boolean mayHold(Condition condition, int value) {
    return switch (condition) {
      case Condition.OneOf(Facet facet, BitSet of) -> !facet.equals(act) || of.get(value);
      case Condition.AnyFact _ -> true;
      case Condition.All(List<Condition> parts) -> parts.stream().allMatch(p -> mayHold(p, value));
      case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(p -> mayHold(p, value));
      case Condition.Not(Condition part) ->
          !(part instanceof Condition.OneOf(Facet facet, BitSet of)
              && facet.equals(act)
              && of.get(value));
    };
  }

  private static boolean sameImpossible(Rulebook left, Rulebook right) {
    return left.impossible().stream()
        .map(Rulebook.Impossibility::when)
        .toList()
        .equals(right.impossible().stream().map(Rulebook.Impossibility::when).toList());
  }

  /// A duty as far as it can be told apart from another: its sentence is only wording.
  record Owed(String kind, @Nullable String to, @Nullable String within) {
    static Owed of(Duty duty) {
      return new Owed(duty.kind(), duty.to(), duty.within());
    }
  }
}
