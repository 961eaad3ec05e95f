package gatehouse.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody wants to do, told in facets: at most one value in each slot, and the facts that
/// hold. A slot without a value is unstated; a fact that is not listed does not hold. Immutable.
public final class Situation {
  private final Vocabulary vocabulary;
  private final byte[] slots;
  private final long[] facts;

  Situation(Vocabulary vocabulary, byte[] slots, long[] facts) {
    this.vocabulary = vocabulary;
    this.slots = slots;
    this.facts = facts;
  }

  /// The situation of which nothing is said but the usual.
  public static Situation unstated(Vocabulary vocabulary) {
    Situation empty =
        new Situation(
            vocabulary, new byte[vocabulary.slots().size()], new long[vocabulary.words()]);
    for (Facet facet : vocabulary.slots()) {
      String usual = facet.usual();
      empty = usual == null ? empty : empty.with(facet, facet.indexOf(usual));
    }
    return empty;
  }

  /// The words in which it is told.
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /// The value stated for a `ONE` facet, if any.
  public Optional<Facet.Value> stated(String facetId) {
    return vocabulary
        .facet(facetId)
        .filter(Facet::one)
        .filter(this::stated)
        .map(f -> f.values().get(valueOf(f)));
  }

  /// The facts of a `MANY` facet that hold, in the vocabulary's order.
  public List<Facet.Value> facts(String facetId) {
    return vocabulary.facet(facetId).filter(f -> !f.one()).map(this::held).orElse(List.of());
  }

  /// The situation as names: facet to its value, or to its facts; unstated facets are left out.
  public Map<String, List<String>> told() {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Facet facet : vocabulary.facets()) {
      List<String> names = new ArrayList<>();
      values(facet).forEach(value -> names.add(value.id()));
      if (!names.isEmpty()) {
        told.put(facet.id(), Collections.unmodifiableList(names));
      }
    }
    return told;
  }

  private List<Facet.Value> values(Facet facet) {
    if (!facet.one()) {
      return held(facet);
    }
    return stated(facet) ? List.of(facet.values().get(valueOf(facet))) : List.of();
  }

  private List<Facet.Value> held(Facet facet) {
    List<Facet.Value> held = new ArrayList<>();
    int first = vocabulary.fact(facet, 0);
    for (int v = 0; v < facet.values().size(); v++) {
      if (holds(first + v)) {
        held.add(facet.values().get(v));
      }
    }
    return held;
  }

  boolean stated(Facet facet) {
    return slots[vocabulary.slot(facet)] != 0;
  }

  int valueOf(Facet facet) {
    return slots[vocabulary.slot(facet)] - 1;
  }

  boolean holds(Facet facet, int value) {
    return holds(vocabulary.fact(facet, value));
  }

  boolean holds(int fact) {
    return (facts[fact >> 6] >>> fact & 1) != 0;
  }

  /// Zero for an unstated slot, else the value's index plus one.
  int slotValue(int slot) {
    return slots[slot];
  }

  long factWord(int word) {
    return facts[word];
  }

  /// The value of a dimension: of a slot 0 if unstated, else the value's index plus one; of a fact
  /// 0 or 1.
  int at(int dimension) {
    int fact = dimension - slots.length;
    return fact < 0 ? slots[dimension] : (int) (facts[fact >> 6] >>> fact & 1);
  }

  Situation with(Facet facet, int value) {
    return facet.one()
        ? at(vocabulary.slot(facet), value + 1)
        : fact(vocabulary.fact(facet, value), true);
  }

  Situation without(Facet facet, int value) {
    return facet.one() ? at(vocabulary.slot(facet), 0) : fact(vocabulary.fact(facet, value), false);
  }

  /// The situation with a dimension set, in the numbering of [#at(int)].
  Situation at(int dimension, int value) {
    if (dimension >= slots.length) {
      return fact(dimension - slots.length, value == 1);
    }
    byte[] changed = slots.clone();
    changed[dimension] = (byte) value;
    return new Situation(vocabulary, changed, facts);
  }

  private Situation fact(int fact, boolean holds) {
    long[] changed = facts.clone();
    long bit = 1L << fact;
    changed[fact >> 6] = holds ? changed[fact >> 6] | bit : changed[fact >> 6] & ~bit;
    return new Situation(vocabulary, slots, changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Situation that
        && Arrays.equals(slots, that.slots)
        && Arrays.equals(facts, that.facts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(slots) + Arrays.hashCode(facts);
  }

  @Override
  public String toString() {
    return told().toString();
  }
}
