package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All facets of a situation. Every `ONE` facet is a slot, every value of a `MANY` facet a fact;
/// slots and facts together are the dimensions that the engine reasons over.
public final class Vocabulary {
  private final List<Facet> all;
  private final Map<String, Facet> facets = new LinkedHashMap<>();
  private final List<Facet> slots = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Integer> slotOf = new HashMap<>();
  private final Map<String, Integer> firstFactOf = new HashMap<>();

  /// One fact: a value of a `MANY` facet.
  public record Fact(Facet facet, Facet.Value value) {}

  /// @throws IllegalArgumentException if two facets bear the same name or `act` and `intent` are
  ///   missing
  public Vocabulary(List<Facet> facets) {
    facets.forEach(this::add);
    all = List.copyOf(facets);
    if (!slotOf.containsKey("act") || !slotOf.containsKey("intent")) {
      throw new IllegalArgumentException("A vocabulary needs the facets act and intent");
    }
  }

  /// Two vocabularies are the same if situations told in the one can be told in the other: the same
  /// facets with the same values in the same order. How they are worded does not matter.
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Vocabulary that && shape().equals(that.shape()));
  }

  @Override
  public int hashCode() {
    return shape().hashCode();
  }

  private List<List<Object>> shape() {
    return all.stream()
        .map(facet ->
            List.<Object>of(
                facet.id(), facet.kind(), facet.values().stream().map(Facet.Value::id).toList()))
        .toList();
  }

  private void add(Facet facet) {
    if (facets.put(facet.id(), facet) != null) {
      throw new IllegalArgumentException("Two facets are called " + facet.id());
    }
    if (facet.one()) {
      slotOf.put(facet.id(), slots.size());
      slots.add(facet);
    } else {
      firstFactOf.put(facet.id(), facts.size());
      facet.values().forEach(value -> facts.add(new Fact(facet, value)));
    }
  }

  /// All facets, in the order in which they are asked.
  public List<Facet> facets() {
    return all;
  }

  /// The facet of that name, if there is one.
  public Optional<Facet> facet(String id) {
    return Optional.ofNullable(facets.get(id));
  }

  /// The facets of which exactly one value holds, in slot order.
  List<Facet> slots() {
    return slots;
  }

  List<Fact> facts() {
    return facts;
  }

  /// The facts of a facet as a set; none for a slot.
  long[] factsOf(String id) {
    long[] found = new long[words()];
    Facet facet = facets.get(id);
    if (facet != null && !facet.one()) {
      for (int v = 0; v < facet.values().size(); v++) {
        int fact = fact(facet, v);
        found[fact >> 6] |= 1L << fact;
      }
    }
    return found;
  }

  int words() {
    return (facts.size() + 63) / 64;
  }

  int slot(Facet facet) {
    return required(slotOf, facet);
  }

  int fact(Facet facet, int value) {
    return required(firstFactOf, facet) + value;
  }

  /// The number of dimensions: slots first, then facts.
  int dimensions() {
    return slots.size() + facts.size();
  }

  /// How many values a dimension has: those of the slot and "unstated", or two for a fact.
  int arity(int dimension) {
    return isSlot(dimension) ? slots.get(dimension).values().size() + 1 : 2;
  }

  boolean isSlot(int dimension) {
    return dimension < slots.size();
  }

  Facet facetOf(int dimension) {
    return isSlot(dimension) ? slots.get(dimension) : facts.get(dimension - slots.size()).facet();
  }

  /// The values that a name stands for: a value itself or a group, resolved to the end; empty if
  /// unknown.
  public BitSet resolve(Facet facet, String name) {
    BitSet found = new BitSet();
    int index = facet.indexOf(name);
    if (index >= 0) {
      found.set(index);
    } else {
      facet.groups().getOrDefault(name, List.of()).forEach(m -> found.or(resolve(facet, m)));
    }
    return found;
  }

  /// The names nearest to a mistyped one, best first, at most three.
  public static List<String> nearest(String said, Stream<String> known) {
    return Nearest.to(said, known);
  }

  private static int required(Map<String, Integer> places, Facet facet) {
    Integer place = places.get(facet.id());
    if (place == null) {
      throw new IllegalArgumentException(facet.id() + " is not of that kind here");
    }
    return place;
  }
}
