package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// Brings a condition into disjunctive normal form.
final class NormalForm {
  private static final int MOST_TERMS = 4096;

  private final Vocabulary vocabulary;

  NormalForm(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The terms of which one must match; none if the condition can never hold.
  ///
  /// @throws IllegalArgumentException if the condition has more than 4096 alternatives
  List<Term> terms(Condition condition) {
    return terms(condition, true);
  }

  private List<Term> terms(Condition condition, boolean wanted) {
    return switch (condition) {
      case Condition.OneOf(Facet facet, BitSet values) -> List.of(slot(facet, values, wanted));
      case Condition.AnyFact(Facet facet, BitSet values) -> facts(facet, values, wanted);
      case Condition.All(List<Condition> parts) -> wanted ? every(parts, true) : some(parts, false);
      case Condition.Any(List<Condition> parts) -> wanted ? some(parts, true) : every(parts, false);
      case Condition.Not(Condition part) -> terms(part, !wanted);
    };
  }

  private List<Term> every(List<Condition> parts, boolean wanted) {
    List<Term> met = List.of(Term.unbounded(vocabulary));
    for (Condition part : parts) {
      met = cross(met, terms(part, wanted));
    }
    return met;
  }

  private static List<Term> cross(List<Term> left, List<Term> right) {
    List<Term> product =
        left.stream()
            .flatMap(a -> right.stream().map(a::and))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    if (product.size() > MOST_TERMS) {
      throw new IllegalArgumentException("The condition has more than 4096 alternatives");
    }
    return product;
  }

  private List<Term> some(List<Condition> parts, boolean wanted) {
    List<Term> found = new ArrayList<>();
    parts.forEach(part -> found.addAll(terms(part, wanted)));
    return found;
  }

  private Term slot(Facet facet, BitSet values, boolean wanted) {
    BitSet accepted = new BitSet();
    accepted.set(0, !wanted);
    for (int v = 0; v < facet.values().size(); v++) {
      accepted.set(v + 1, values.get(v) == wanted);
    }
    return Term.slot(vocabulary, vocabulary.slot(facet), accepted);
  }

  private List<Term> facts(Facet facet, BitSet values, boolean wanted) {
    if (values.isEmpty()) {
      return wanted ? List.of() : List.of(Term.unbounded(vocabulary));
    }
    long[] mask = new long[vocabulary.words()];
    values.stream().map(v -> vocabulary.fact(facet, v)).forEach(f -> mask[f >> 6] |= 1L << f);
    return List.of(wanted ? Term.anyFact(vocabulary, mask) : Term.noFact(vocabulary, mask));
  }
}
