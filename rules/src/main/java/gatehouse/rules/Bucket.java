package gatehouse.rules;

import java.util.Arrays;
import java.util.List;

/// The rules and exceptions that can reach one act.
final class Bucket {
  private final Sieve sieve;
  private final int[] rule;
  private final int[] exemption;

  Bucket(Vocabulary vocabulary, List<Index.Entry> entries) {
    sieve = new Sieve(vocabulary, entries.stream().map(Index.Entry::term).toList());
    rule = entries.stream().mapToInt(Index.Entry::rule).toArray();
    exemption = entries.stream().mapToInt(Index.Entry::exemption).toArray();
  }

  /// How many rules there are.
  int rules() {
    return (int) Arrays.stream(rule).distinct().count();
  }

  void match(Situation situation, Judgement judgement, int[][] exemptionRank) {
    for (int w = 0; w < sieve.words(); w++) {
      for (long live = sieve.through(w, situation); live != 0; live &= live - 1) {
        int bit = Long.numberOfTrailingZeros(live);
        if (sieve.restHolds(w, bit, situation)) {
          reach((w << 6) + bit, judgement, exemptionRank);
        }
      }
    }
  }

  private void reach(int entry, Judgement judgement, int[][] exemptionRank) {
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
}
