package gatehouse.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;

/// The dimensions of a situation that may still come out otherwise, as bit sets.
final class Open {
  private final boolean[] slots;
  private final long[] facts;

  private Open(boolean[] slots, long[] facts) {
    this.slots = slots;
    this.facts = facts;
  }

  /// Everything but some slots.
  static Open allBut(Vocabulary vocabulary, int... known) {
    boolean[] slots = new boolean[vocabulary.slots().size()];
    Arrays.fill(slots, true);
    for (int slot : known) {
      slots[slot] = false;
    }
    long[] facts = new long[vocabulary.words()];
    Arrays.fill(facts, -1L);
    return new Open(slots, facts);
  }

  /// Those slots, and of those facets the facts that do not hold yet.
  static Open of(Situation situation, IntPredicate slots, Set<String> facets) {
    Vocabulary vocabulary = situation.vocabulary();
    boolean[] open = new boolean[vocabulary.slots().size()];
    for (int slot = 0; slot < open.length; slot++) {
      open[slot] = slots.test(slot);
    }
    long[] facts = new long[vocabulary.words()];
    for (String facet : facets) {
      Words.add(facts, vocabulary.factsOf(facet));
    }
    for (int w = 0; w < facts.length; w++) {
      facts[w] &= ~situation.factWord(w);
    }
    return new Open(open, facts);
  }

  boolean slot(int slot) {
    return slots[slot];
  }

  boolean fact(int fact) {
    return (facts[fact >> 6] >>> fact & 1) != 0;
  }

  long factWord(int word) {
    return facts[word];
  }
}
