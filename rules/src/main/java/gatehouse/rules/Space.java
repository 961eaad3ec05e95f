package gatehouse.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways of filling in what is open, told in as few variables as the conditions can tell apart:
/// values of a slot that no condition distinguishes are one, and so are facts that every condition
/// wants together.
final class Space {
  private final Vocabulary vocabulary;
  private final List<Variable> variables;
  private final int[] variableOf;
  private final Diagrams diagrams;
  private final Map<Condition, Integer> known = new HashMap<>();

  Space(Vocabulary vocabulary, List<Variable> variables) {
    this.vocabulary = vocabulary;
    this.variables = variables;
    this.variableOf = new int[vocabulary.dimensions()];
    for (int v = 0; v < variables.size(); v++) {
      for (int dimension : variables.get(v).dimensions()) {
        variableOf[dimension] = v;
      }
    }
    this.diagrams = new Diagrams(variables.stream().mapToInt(Variable::arity).toArray());
  }

  Diagrams diagrams() {
    return diagrams;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Variable variable(int v) {
    return variables.get(v);
  }

  int size() {
    return variables.size();
  }

  /// The diagram that is 1 where the condition holds.
  int of(Condition condition) {
    Integer made = known.get(condition);
    if (made == null) {
      made = make(condition);
      known.put(condition, made);
    }
    return made;
  }

  private int make(Condition condition) {
    return switch (condition) {
      case Condition.OneOf(Facet facet, BitSet values) -> slot(facet, values);
      case Condition.AnyFact(Facet facet, BitSet values) -> facts(facet, values);
      case Condition.All(List<Condition> parts) -> {
        int all = 1;
        for (Condition part : parts) {
          all = diagrams.and(all, of(part));
        }
        yield all;
      }
      case Condition.Any(List<Condition> parts) -> {
        int any = 0;
        for (Condition part : parts) {
          any = diagrams.max(any, of(part));
        }
        yield any;
      }
      case Condition.Not(Condition part) -> diagrams.not(of(part));
    };
  }

  private int slot(Facet facet, BitSet values) {
    int variable = variableOf[vocabulary.slot(facet)];
    Variable slot = variables.get(variable);
    int[] branches = new int[slot.arity()];
    for (int c = 0; c < branches.length; c++) {
      branches[c] = values.get(slot.representative(c) - 1) ? 1 : 0;
    }
    return diagrams.node(variable, branches);
  }

  private int facts(Facet facet, BitSet values) {
    BitSet wanted = new BitSet();
    values.stream()
        .map(v -> vocabulary.slots().size() + vocabulary.fact(facet, v))
        .forEach(dimension -> wanted.set(variableOf[dimension]));
    int node = 0;
    for (int v = wanted.length() - 1; v >= 0; v--) {
      node = wanted.get(v) ? diagrams.node(v, new int[] {node, 1}) : node;
    }
    return node;
  }
}
