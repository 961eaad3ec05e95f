package gatehouse.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The terms that can reach one act, ready to be intersected.
///
/// Slots and facts both work by whole words of entries. A slot's value keeps the entries that
/// accept it. A fact that holds lets those through that wait for it (each entry waits for one of
/// its requirements, or for none) and stops those that exclude it. Only entries with several
/// requirements are looked at one by one.
final class Bucket {
  private final int words;
  private final int[] slots;
  private final int[] base;
  private final long[] accepts;
  private final long[] waitsFor;
  private final long[] excludes;
  private final long[] relevant;
  private final long[] free;
  private final long[] manifold;
  private final int[] rule;
  private final int[] exemption;
  private final long[][][] wanted;

  Bucket(Vocabulary vocabulary, List<Index.Entry> entries) {
    words = (entries.size() + 63) / 64;
    slots =
        IntStream.range(0, vocabulary.slots().size())
            .filter(s -> bounded(entries, s, values(vocabulary, s)))
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
    rule = entries.stream().mapToInt(Index.Entry::rule).toArray();
    exemption = entries.stream().mapToInt(Index.Entry::exemption).toArray();
    wanted = new long[entries.size()][][];
    for (int e = 0; e < entries.size(); e++) {
      enter(vocabulary, e, entries.get(e).term());
    }
  }

  private static int values(Vocabulary vocabulary, int slot) {
    return vocabulary.slots().get(slot).values().size() + 1;
  }

  private static boolean bounded(List<Index.Entry> entries, int slot, int values) {
    return IntStream.range(0, values)
        .anyMatch(v -> !entries.stream().allMatch(e -> e.term().accepts(slot, v)));
  }

  private void enter(Vocabulary vocabulary, int e, Term term) {
    long bit = 1L << e;
    int word = e >> 6;
    for (int i = 0; i < slots.length; i++) {
      for (int v = 0; v < values(vocabulary, slots[i]); v++) {
        accepts[base[i] + v * words + word] |= term.accepts(slots[i], v) ? bit : 0;
      }
    }
    wanted[e] = requirements(term);
    free[word] |= wanted[e].length == 0 ? bit : 0;
    manifold[word] |= wanted[e].length > 1 ? bit : 0;
    if (wanted[e].length > 0) {
      mark(waitsFor, wanted[e][0], e);
    }
    mark(excludes, term.no(), e);
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

  private void mark(long[] table, long[] facts, int e) {
    for (int f = 0; f < facts.length * 64; f++) {
      if (((facts[f >> 6] >>> f) & 1) != 0) {
        table[f * words + (e >> 6)] |= 1L << e;
        relevant[f >> 6] |= 1L << f;
      }
    }
  }

  void match(Situation situation, Judgement judgement, int[][] exemptionRank) {
    int last = rule.length & 63;
    for (int w = 0; w < words; w++) {
      long live = w == words - 1 && last != 0 ? (1L << last) - 1 : -1L;
      for (int i = 0; i < slots.length; i++) {
        live &= accepts[base[i] + situation.slotValue(slots[i]) * words + w];
      }
      live = live == 0 ? 0 : byFacts(live, w, situation);
      for (; live != 0; live &= live - 1) {
        reach(w, Long.numberOfTrailingZeros(live), situation, judgement, exemptionRank);
      }
    }
  }

  private long byFacts(long live, int w, Situation situation) {
    long met = free[w];
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

  private void reach(
      int w, int bit, Situation situation, Judgement judgement, int[][] exemptionRank) {
    int entry = (w << 6) + bit;
    if (((manifold[w] >>> bit) & 1) != 0 && !restHolds(wanted[entry], situation)) {
      return;
    }
    int r = rule[entry];
    int last = judgement.size - 1;
    boolean reached = last >= 0 && judgement.rules[last] == r;
    if (exemption[entry] == Index.RULE_ITSELF) {
      if (!reached) {
        judgement.add(r);
      }
    } else if (reached && milder(exemptionRank[r], exemption[entry], judgement.exemptions[last])) {
      judgement.exemptions[last] = exemption[entry];
    }
  }

  /// The mildest of the exceptions that are met is the one that counts.
  private static boolean milder(int[] ranks, int exemption, int than) {
    return than < 0 || ranks[exemption] < ranks[than];
  }

  private static boolean restHolds(long[][] wanted, Situation situation) {
    for (int i = 1; i < wanted.length; i++) {
      if (!oneHolds(wanted[i], situation)) {
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
}
