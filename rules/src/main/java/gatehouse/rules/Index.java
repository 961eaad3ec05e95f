package gatehouse.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The compiled form of a rule book: for every act the terms that can reach it, and for every value
/// of every other slot a bit set of those that accept it. Judging intersects the bit sets and then
/// checks the facts of the few terms that are left.
final class Index {
  static final int RULE_ITSELF = -1;

  private final int actSlot;
  private final Bucket[] byAct;
  private final int most;
  private final int[] rankOf;
  private final int[][] exemptionRank;
  private final long[][] setsAside;

  /// One term with what it stands for: a rule's condition, or one of the rule's exceptions.
  record Entry(int rule, int exemption, Term term) {}

  Index(Vocabulary vocabulary, List<Rule> rules) {
    actSlot = vocabulary.slot(vocabulary.facet("act").orElseThrow());
    List<Entry> entries = entries(new NormalForm(vocabulary), rules);
    int acts = vocabulary.slots().get(actSlot).values().size();
    byAct = new Bucket[acts + 1];
    for (int act = 0; act <= acts; act++) {
      byAct[act] = new Bucket(vocabulary, reaching(entries, act));
    }
    most = Arrays.stream(byAct).mapToInt(Bucket::rules).max().orElse(0);
    rankOf = rules.stream().mapToInt(r -> r.verdict().rank()).toArray();
    exemptionRank =
        rules.stream()
            .map(r -> r.norm().unless().stream().mapToInt(e -> e.gives().rank()).toArray())
            .toArray(int[][]::new);
    setsAside = rules.stream().map(r -> setAside(r, rules)).toArray(long[][]::new);
  }

  private static List<Entry> entries(NormalForm form, List<Rule> rules) {
    List<Entry> entries = new ArrayList<>();
    for (int r = 0; r < rules.size(); r++) {
      int rule = r;
      form.terms(rules.get(r).when()).forEach(t -> entries.add(new Entry(rule, RULE_ITSELF, t)));
      List<Exemption> unless = rules.get(r).norm().unless();
      for (int e = 0; e < unless.size(); e++) {
        int exemption = e;
        form.terms(unless.get(e).when()).forEach(t -> entries.add(new Entry(rule, exemption, t)));
      }
    }
    return entries;
  }

  /// The entries that accept an act; exceptions only where their rule's own condition is among
  /// them.
  private List<Entry> reaching(List<Entry> entries, int act) {
    BitSet live = new BitSet();
    entries.stream()
        .filter(e -> e.exemption() == RULE_ITSELF && e.term().accepts(actSlot, act))
        .forEach(e -> live.set(e.rule()));
    return entries.stream()
        .filter(e -> live.get(e.rule()) && e.term().accepts(actSlot, act))
        .toList();
  }

  private static long[] setAside(Rule rule, List<Rule> rules) {
    if (rule.norm().overrides().isEmpty()) {
      return new long[0];
    }
    long[] mask = new long[(rules.size() + 63) / 64];
    for (int r = 0; r < rules.size(); r++) {
      Rule other = rules.get(r);
      if (overrides(rule, other)) {
        mask[r >> 6] |= 1L << r;
      }
    }
    return mask;
  }

  private static boolean overrides(Rule rule, Rule other) {
    return other.layer() == rule.layer()
        && !other.norm().clause().equals(rule.norm().clause())
        && rule.norm().overrides().contains(other.norm().clause());
  }

  /// How many rules can reach a situation at most.
  int most() {
    return most;
  }

  void judge(Situation situation, Judgement judgement) {
    judgement.clear();
    byAct[situation.slotValue(actSlot)].match(situation, judgement, exemptionRank);
    markSetAside(judgement);
    int kept = 0;
    for (int i = 0; i < judgement.size; i++) {
      int rule = judgement.rules[i];
      if ((judgement.setAside[rule >> 6] >>> rule & 1) == 0) {
        judgement.rules[kept] = rule;
        judgement.exemptions[kept] = judgement.exemptions[i];
        judgement.rank = Math.max(judgement.rank, rank(rule, judgement.exemptions[i]));
        kept++;
      }
    }
    judgement.size = kept;
  }

  /// A rule sets others aside unless an exception says that it does not reach the facts at all.
  private void markSetAside(Judgement judgement) {
    for (int i = 0; i < judgement.size; i++) {
      int rule = judgement.rules[i];
      long[] mask = setsAside[rule];
      if (mask != null
          && (judgement.exemptions[i] < 0 || rank(rule, judgement.exemptions[i]) > 0)) {
        for (int w = 0; w < mask.length; w++) {
          judgement.setAside[w] |= mask[w];
        }
      }
    }
  }

  private int rank(int rule, int exemption) {
    return exemption < 0 ? rankOf[rule] : exemptionRank[rule][exemption];
  }
}
