package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Rule books and situations at random; the same seed gives the same ones.
final class RandomBook {
  private static final Vocabulary WORDS = World.SMALL;

  private final RandomGenerator random;

  RandomBook(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  Rulebook book(int clauses, int layers) {
    List<Layer> texts = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      List<Clause> found = new ArrayList<>();
      for (int c = 0; c < clauses; c++) {
        String id = "L" + l + "-" + c;
        found.add(World.clause(id, norm(id, l, clauses), norm(id, l, clauses)));
      }
      texts.add(new Layer("layer " + l, found));
    }
    return Rulebook.of(WORDS, impossible(), texts);
  }

  private List<Rulebook.Impossibility> impossible() {
    return random.nextBoolean()
        ? List.of()
        : List.of(new Rulebook.Impossibility(World.all(leaf(), leaf()), "This cannot be."));
  }

  private Norm norm(String id, int layer, int clauses) {
    Effect effect = any(List.of(Effect.values()));
    NormBuilder norm = NormBuilder.norm(id, effect).when(condition(3));
    for (int e = random.nextInt(3); e > 0; e--) {
      norm.unless(condition(2), any(List.of(Verdict.values())));
    }
    if (random.nextInt(3) == 0) {
      norm.overrides("L" + layer + "-" + random.nextInt(clauses));
    }
    if (random.nextBoolean()) {
      norm.onCondition("Keep it up.");
    }
    return (effect == Effect.OBLIGES && random.nextBoolean() ? norm.prescribed() : norm).build();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  Condition condition(int depth) {
    if (depth == 0) {
      return leaf();
    }
    List<Condition> parts = new ArrayList<>();
    for (int p = random.nextInt(3) + 1; p > 0; p--) {
      parts.add(condition(depth - 1));
    }
    return switch (random.nextInt(5)) {
      case 0 -> new Condition.Not(parts.getFirst());
      case 1 -> new Condition.Any(parts);
      default -> new Condition.All(parts);
    };
  }

  private Condition leaf() {
    Facet facet = WORDS.facets().get(random.nextInt(WORDS.facets().size()));
    BitSet values = new BitSet();
    values.set(random.nextInt(facet.values().size()));
    values.set(random.nextInt(facet.values().size()));
    return facet.one() ? new Condition.OneOf(facet, values) : new Condition.AnyFact(facet, values);
  }

  /// Any situation; slots may be unstated.
  Situation situation() {
    Situation situation = Situation.unstated(WORDS);
    for (int d = 0; d < WORDS.dimensions(); d++) {
      situation = situation.at(d, random.nextInt(WORDS.arity(d)));
    }
    return situation;
  }

  /// An inquiry: some slots unstated, some facets open.
  Inquiry inquiry() {
    Situation stated = situation();
    for (int d = 0; d < WORDS.slots().size(); d++) {
      stated = random.nextBoolean() ? stated.at(d, 0) : stated;
    }
    java.util.Set<String> open = new java.util.HashSet<>();
    WORDS.facets().stream()
        .filter(f -> !f.one() && random.nextBoolean())
        .forEach(f -> open.add(f.id()));
    return new Inquiry(stated, open);
  }
}
