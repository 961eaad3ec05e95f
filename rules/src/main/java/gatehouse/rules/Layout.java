package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the few variables that some conditions can tell apart and an order that keeps those
/// together which the same rules speak of (the FORCE heuristic: Aloul, Markov and Sakallah 2003).
final class Layout {
  private static final int TOO_FEW_TO_ARRANGE = 16;

  private final Vocabulary vocabulary;
  private final Map<Integer, List<BitSet>> slotSets = new HashMap<>();
  private final Map<Integer, BitSet> wantedBy = new LinkedHashMap<>();
  private int sets;

  private Layout(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The space in which all the questions can be told; the slot named `first` comes first.
  static Space of(Vocabulary vocabulary, List<Question> questions) {
    Layout layout = new Layout(vocabulary);
    questions.forEach(q -> q.conditions().forEach(layout::hear));
    List<Variable> slots = layout.slots();
    List<Variable> facts = layout.facts();
    return new Space(vocabulary, layout.ordered(slots, facts, questions));
  }

  private void hear(Condition condition) {
    switch (condition) {
      case Condition.OneOf(Facet facet, BitSet values) ->
          slotSets.computeIfAbsent(vocabulary.slot(facet), _ -> new ArrayList<>()).add(values);
      case Condition.AnyFact(Facet facet, BitSet values) -> wants(facet, values);
      case Condition.All(List<Condition> parts) -> parts.forEach(this::hear);
      case Condition.Any(List<Condition> parts) -> parts.forEach(this::hear);
      case Condition.Not(Condition part) -> hear(part);
    }
  }

  private void wants(Facet facet, BitSet values) {
    int set = sets++;
    int first = vocabulary.slots().size() + vocabulary.fact(facet, 0);
    for (int v = values.nextSetBit(0); v >= 0; v = values.nextSetBit(v + 1)) {
      wantedBy.computeIfAbsent(first + v, _ -> new BitSet()).set(set);
    }
  }

  private List<Variable> slots() {
    List<Variable> slots = new ArrayList<>();
    for (int slot = 0; slot < vocabulary.slots().size(); slot++) {
      List<BitSet> told = slotSets.get(slot);
      if (told != null) {
        slots.add(new Variable.Slot(slot, classes(vocabulary.slots().get(slot), told)));
      }
    }
    return slots;
  }

  /// The values of a facet, those together that are in the same sets.
  static List<BitSet> classes(Facet facet, List<BitSet> sets) {
    Map<BitSet, BitSet> classes = new LinkedHashMap<>();
    for (int value = 0; value < facet.values().size(); value++) {
      BitSet signature = new BitSet();
      for (int s = 0; s < sets.size(); s++) {
        signature.set(s, sets.get(s).get(value));
      }
      classes.computeIfAbsent(signature, _ -> new BitSet()).set(value);
    }
    return List.copyOf(classes.values());
  }

  private List<Variable> facts() {
    Map<BitSet, List<Integer>> classes = new LinkedHashMap<>();
    wantedBy.forEach(
        (dimension, by) -> classes.computeIfAbsent(by, _ -> new ArrayList<>()).add(dimension));
    List<Variable> facts = new ArrayList<>();
    classes
        .values()
        .forEach(same -> facts.add(new Variable.Facts(same.stream().sorted().toList())));
    return facts;
  }

  private List<Variable> ordered(
      List<Variable> slots, List<Variable> facts, List<Question> questions) {
    int counterpart = vocabulary.facet("counterpart").map(vocabulary::slot).orElse(-1);
    List<Variable> order = new ArrayList<>(slots);
    order.sort(Comparator.comparing(v -> v.dimensions().getFirst() != counterpart));
    if (facts.size() <= TOO_FEW_TO_ARRANGE) {
      order.addAll(facts);
    } else {
      new Arrangement(facts.size(), links(facts, questions))
          .best()
          .forEach(place -> order.add(facts.get(place)));
    }
    return order;
  }

  /// For each rule the fact variables that it speaks of.
  private List<BitSet> links(List<Variable> facts, List<Question> questions) {
    Map<Integer, Integer> place = new HashMap<>();
    for (int f = 0; f < facts.size(); f++) {
      for (int dimension : facts.get(f).dimensions()) {
        place.put(dimension, f);
      }
    }
    List<BitSet> links = new ArrayList<>();
    for (Question question : questions) {
      for (Part part : question.parts()) {
        BitSet link = new BitSet();
        part.conditions().forEach(c -> mark(c, place, link));
        if (link.cardinality() > 1) {
          links.add(link);
        }
      }
    }
    return links;
  }

  private void mark(Condition condition, Map<Integer, Integer> place, BitSet link) {
    switch (condition) {
      case Condition.OneOf _ -> {}
      case Condition.AnyFact(Facet facet, BitSet values) ->
          values.stream()
              .map(v -> vocabulary.slots().size() + vocabulary.fact(facet, v))
              .forEach(d -> link.set(place.getOrDefault(d, 0)));
      case Condition.All(List<Condition> parts) -> parts.forEach(p -> mark(p, place, link));
      case Condition.Any(List<Condition> parts) -> parts.forEach(p -> mark(p, place, link));
      case Condition.Not(Condition part) -> mark(part, place, link);
    }
  }
}
