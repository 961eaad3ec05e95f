package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One conjunction of a condition in normal form: what each slot may hold (unstated counts as bit
/// 0), which facts must hold, which must not, and sets of facts of which one must hold.
final class Term {
  private final @Nullable BitSet[] slots;
  private final long[] yes;
  private final long[] no;
  private final List<long[]> anyOf;

  private Term(@Nullable BitSet[] slots, long[] yes, long[] no, List<long[]> anyOf) {
    this.slots = slots;
    this.yes = yes;
    this.no = no;
    this.anyOf = anyOf;
  }

  static Term unbounded(Vocabulary vocabulary) {
    return new Term(
        new BitSet[vocabulary.slots().size()],
        new long[vocabulary.words()],
        new long[vocabulary.words()],
        List.of());
  }

  /// Both terms at once, or null if they exclude each other.
  @Nullable Term and(Term other) {
    @Nullable BitSet[] both = slots.clone();
    for (int s = 0; s < both.length; s++) {
      both[s] = meet(both[s], other.slots[s]);
    }
    List<long[]> any = new ArrayList<>(anyOf);
    any.addAll(other.anyOf);
    Term met = new Term(both, Words.or(yes, other.yes), Words.or(no, other.no), List.copyOf(any));
    return met.possible() ? met : null;
  }

  private static @Nullable BitSet meet(@Nullable BitSet a, @Nullable BitSet b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    BitSet met = (BitSet) a.clone();
    met.and(b);
    return met;
  }

  private boolean possible() {
    for (BitSet slot : slots) {
      if (slot != null && slot.isEmpty()) {
        return false;
      }
    }
    return !Words.meet(yes, no) && anyOf.stream().allMatch(any -> Words.anyOutside(any, no));
  }

  /// A term that bounds one slot to these values, bit 0 meaning unstated.
  static Term slot(Vocabulary vocabulary, int slot, BitSet withUnstated) {
    Term term = unbounded(vocabulary);
    term.slots[slot] = withUnstated;
    return term;
  }

  /// A term that wants one of these facts.
  static Term anyFact(Vocabulary vocabulary, long[] facts) {
    Term free = unbounded(vocabulary);
    return Words.count(facts) == 1
        ? new Term(free.slots, facts, free.no, List.of())
        : new Term(free.slots, free.yes, free.no, List.<long[]>of(facts));
  }

  /// A term that wants none of these facts.
  static Term noFact(Vocabulary vocabulary, long[] facts) {
    Term free = unbounded(vocabulary);
    return new Term(free.slots, free.yes, facts, List.of());
  }

  boolean accepts(int slot, int value) {
    BitSet values = slots[slot];
    return values == null || values.get(value);
  }

  long[] yes() {
    return yes;
  }

  long[] no() {
    return no;
  }

  long[][] anyOf() {
    return anyOf.toArray(long[][]::new);
  }
}
