package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A norm made ready to be judged: it speaks about one intent and brings one verdict.
///
/// @param norm what it comes from
/// @param layer the text in which it stands, by position
/// @param when the norm's condition with the intent made explicit
/// @param verdict what it brings where no exception is met
/// @param specificity how many things the norm's condition wants: of two norms that decide alike,
///   the more specific explains better
/// @param most the rank of the strictest verdict that it or one of its exceptions can bring
record Rule(Norm norm, int layer, Condition when, Verdict verdict, int specificity, int most) {

  Rule(Norm norm, int layer, Condition when, Verdict verdict) {
    this(norm, layer, when, verdict, wants(norm.when()), most(norm, verdict));
  }

  /// The rules that a norm amounts to: two for a prescribed act (doing it, leaving it undone), else
  /// one.
  static List<Rule> of(Norm norm, int layer, Vocabulary vocabulary) {
    if (norm.prescribed()) {
      return prescribed(norm, layer, vocabulary);
    }
    boolean speaksOfIntent = norm.when().mentions("intent");
    Condition when =
        norm.effect().needsDoing() && !speaksOfIntent
            ? norm.when().and(intent(vocabulary, "do"))
            : norm.when();
    return List.of(new Rule(norm, layer, when, norm.verdict()));
  }

  private static int most(Norm norm, Verdict verdict) {
    return norm.unless().stream()
        .mapToInt(exemption -> exemption.gives().rank())
        .reduce(verdict.rank(), Math::max);
  }

  private static int wants(Condition condition) {
    return switch (condition) {
      case Condition.OneOf _, Condition.AnyFact _ -> 1;
      case Condition.All(List<Condition> parts) -> parts.stream().mapToInt(Rule::wants).sum();
      case Condition.Any(List<Condition> parts) ->
          parts.stream().mapToInt(Rule::wants).min().orElse(0);
      case Condition.Not _ -> 0;
    };
  }

  private static List<Rule> prescribed(Norm norm, int layer, Vocabulary vocabulary) {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule(norm, layer, norm.when().and(intent(vocabulary, "do")), norm.verdict()));
    rules.add(
        new Rule(
            norm, layer, norm.when().and(intent(vocabulary, "leave_undone")), Verdict.FORBIDDEN));
    return rules;
  }

  private static Condition intent(Vocabulary vocabulary, String value) {
    Facet intent = vocabulary.facet("intent").orElseThrow();
    BitSet values = new BitSet();
    values.set(intent.indexOf(value));
    return new Condition.OneOf(intent, values);
  }
}
