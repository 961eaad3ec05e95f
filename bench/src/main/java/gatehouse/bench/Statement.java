package gatehouse.bench;

import gatehouse.rules.Condition;
import gatehouse.rules.Effect;
import gatehouse.rules.Facet;
import gatehouse.rules.Layer;
import gatehouse.rules.Norm;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/// One rule as every engine gets it: a norm with the intent made explicit. Numbered as the rule
/// book numbers its rules, but read off the public norms, so that a fault in the compiled form
/// shows.
///
/// @param number its place in the rule book
/// @param layer the text in which it stands
/// @param norm the norm that it comes from
/// @param when what the facts must be like
/// @param verdict what it brings where no exception is met
record Statement(int number, String layer, Norm norm, Condition when, Verdict verdict) {

  /// All rules of a rule book, in its order.
  static List<Statement> all(Rulebook book) {
    List<Statement> all = new ArrayList<>();
    for (Layer layer : book.layers()) {
      layer.clauses().stream()
          .flatMap(clause -> clause.norms().stream())
          .forEach(norm -> add(norm, layer.name(), book.vocabulary(), all));
    }
    return List.copyOf(all);
  }

  private static void add(Norm norm, String layer, Vocabulary words, List<Statement> all) {
    Condition done = norm.when().and(intent(words, "do"));
    if (norm.prescribed()) {
      Condition undone = norm.when().and(intent(words, "leave_undone"));
      all.add(new Statement(all.size(), layer, norm, done, norm.verdict()));
      all.add(new Statement(all.size(), layer, norm, undone, Verdict.FORBIDDEN));
    } else {
      Condition when = wantsDoing(norm) ? done : norm.when();
      all.add(new Statement(all.size(), layer, norm, when, norm.verdict()));
    }
  }

  private static boolean wantsDoing(Norm norm) {
    boolean judgesAnAct = norm.effect() != Effect.ADVISES && norm.effect() != Effect.OBLIGES;
    return judgesAnAct && !norm.when().mentions("intent");
  }

  private static Condition intent(Vocabulary words, String value) {
    Facet intent = words.facet("intent").orElseThrow();
    return new Condition.OneOf(intent, words.resolve(intent, value));
  }

  /// Whether this rule, where it applies, takes the other's place.
  boolean setsAside(Statement other) {
    return layer.equals(other.layer)
        && !norm.clause().equals(other.norm.clause())
        && norm.overrides().contains(other.norm.clause());
  }

  /// What it brings if that exception is met; below zero for none.
  Verdict verdict(int exemption) {
    return exemption < 0 ? verdict : norm.unless().get(exemption).gives();
  }
}
