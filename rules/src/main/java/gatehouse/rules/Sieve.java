package gatehouse.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Terms, ready to be intersected with a situation.
///
/// Slots and facts both work by whole words of terms. A slot's value keeps the terms that accept
/// it. A fact that holds lets those through that wait for it (each term waits for one of its
/// requirements, or for none) and stops those that exclude it. Only terms with several requirements
/// have to be looked at one by one.
final class Sieve {
  private final int count;
  private final int words;
  private final int[] slots;
  private final int[] base;
  private final long[] accepts;
  private final long[] waitsFor;
  private final long[] excludes;
  private final long[] relevant;
  private final long[] free;
  private final long[] manifold;
  private final long[][][] wanted;

  Sieve(Vocabulary vocabulary, List<Term> terms) {
    count = terms.size();
    words = (count + 63) / 64;
    slots =
        IntStream.range(0, vocabulary.slots().size())
            .filter(s -> bounded(terms, s, values(vocabulary, s)))
            .toArray();
    base = new int[slots.length];
    int size = 0;
    for (int i = 0; i < slots.length; i++) {
      base[i] = size;
      size += values(vocabulary, slots[i]) * words;
    }
    accepts = new long[size];
    int facts = vocabulary.facts().size();
    waitsFor = new long[facts * words];
    excludes = new long[facts * words];
    relevant = new long[vocabulary.words()];
    free = new long[words];
    manifold = new long[words];
    wanted = new long[count][][];
    for (int t = 0; t < count; t++) {
      enter(vocabulary, t, terms.get(t));
    }
  }

  private static int values(Vocabulary vocabulary, int slot) {
    return vocabulary.slots().get(slot).values().size() + 1;
  }

  private static boolean bounded(List<Term> terms, int slot, int values) {
    return IntStream.range(0, values)
        .anyMatch(v -> !terms.stream().allMatch(t -> t.accepts(slot, v)));
  }

  private void enter(Vocabulary vocabulary, int t, Term term) {
    long bit = 1L << t;
    int word = t >> 6;
    for (int i = 0; i < slots.length; i++) {
      for (int v = 0; v < values(vocabulary, slots[i]); v++) {
        accepts[base[i] + v * words + word] |= term.accepts(slots[i], v) ? bit : 0;
      }
    }
    wanted[t] = requirements(term);
    free[word] |= wanted[t].length == 0 ? bit : 0;
    manifold[word] |= wanted[t].length > 1 ? bit : 0;
    if (wanted[t].length > 0) {
      mark(waitsFor, wanted[t][0], t);
    }
    mark(excludes, term.no(), t);
  }

  /// Sets of facts of which one must hold each.
  private static long[][] requirements(Term term) {
    List<long[]> sets = new ArrayList<>();
    long[] yes = term.yes();
    for (int f = 0; f < yes.length * 64; f++) {
      if (((yes[f >> 6] >>> f) & 1) != 0) {
        long[] one = new long[yes.length];
        one[f >> 6] = 1L << f;
        sets.add(one);
      }
    }
    sets.addAll(Arrays.asList(term.anyOf()));
    return sets.toArray(long[][]::new);
  }

  private void mark(long[] table, long[] facts, int t) {
    for (int f = 0; f < facts.length * 64; f++) {
      if (((facts[f >> 6] >>> f) & 1) != 0) {
        table[f * words + (t >> 6)] |= 1L << t;
        relevant[f >> 6] |= 1L << f;
      }
    }
  }

  /// How many words of terms there are.
  int words() {
    return words;
  }

  /// The terms of a word that hold, but for further requirements; see [#restHolds].
  long through(int w, Situation situation) {
    long live = all(w);
    for (int i = 0; i < slots.length; i++) {
      live &= accepts[base[i] + situation.slotValue(slots[i]) * words + w];
    }
    return live == 0 ? 0 : byFacts(live, w, situation, free[w]);
  }

  private long all(int w) {
    int last = count & 63;
    return w == words - 1 && last != 0 ? (1L << last) - 1 : -1L;
  }

  private long byFacts(long live, int w, Situation situation, long metAnyway) {
    long met = metAnyway;
    long stopped = 0;
    for (int fw = 0; fw < relevant.length; fw++) {
      for (long held = situation.factWord(fw) & relevant[fw]; held != 0; held &= held - 1) {
        int place = ((fw << 6) + Long.numberOfTrailingZeros(held)) * words + w;
        met |= waitsFor[place];
        stopped |= excludes[place];
      }
    }
    return live & met & ~stopped;
  }

  /// Whether all further requirements of a term that came through are met.
  boolean restHolds(int w, int bit, Situation situation) {
    if (((manifold[w] >>> bit) & 1) == 0) {
      return true;
    }
    long[][] sets = wanted[(w << 6) + bit];
    for (int i = 1; i < sets.length; i++) {
      if (!oneHolds(sets[i], situation)) {
        return false;
      }
    }
    return true;
  }

  private static boolean oneHolds(long[] any, Situation situation) {
    for (int w = 0; w < any.length; w++) {
      if ((situation.factWord(w) & any[w]) != 0) {
        return true;
      }
    }
    return false;
  }

  /// The terms of a word that may come to hold when the open dimensions are filled in; some of them
  /// may turn out not to.
  long mayHold(int w, Situation known, Open open) {
    long live = all(w);
    for (int i = 0; i < slots.length; i++) {
      if (!open.slot(slots[i])) {
        live &= accepts[base[i] + known.slotValue(slots[i]) * words + w];
      }
    }
    return live == 0 ? 0 : byFacts(live, w, known, free[w] | waitingFor(w, open));
  }

  private long waitingFor(int w, Open open) {
    long waiting = 0;
    for (int fw = 0; fw < relevant.length; fw++) {
      for (long facts = open.factWord(fw) & relevant[fw]; facts != 0; facts &= facts - 1) {
        waiting |= waitsFor[((fw << 6) + Long.numberOfTrailingZeros(facts)) * words + w];
      }
    }
    return waiting;
  }
}
