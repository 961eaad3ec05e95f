package gatehouse.rules;

import java.util.List;
import java.util.stream.IntStream;

/// Where a judgement is written down. A caller makes one and uses it again and again, so that
/// judging allocates nothing; it belongs to one thread at a time.
public final class Judgement {
  static final int NO_EXEMPTION = -1;

  int rank;
  int size;
  final int[] rules;
  final int[] exemptions;
  final long[] setAside;

  /// @param most how many rules can reach a situation at once
  /// @param rules how many rules there are
  Judgement(int most, int rules) {
    this.rules = new int[most];
    this.exemptions = new int[most];
    this.setAside = new long[(rules + 63) / 64];
  }

  /// The strictest verdict that any norm brings.
  public Verdict verdict() {
    return Verdict.ofRank(rank);
  }

  /// How many rules reach the situation and are not set aside by a more specific one.
  public int size() {
    return size;
  }

  /// The number, within the rule book, of the i-th rule that reaches the situation.
  public int rule(int i) {
    return rules[i];
  }

  /// Which exception of the i-th rule is met, by its place in the norm; -1 if none is.
  public int exemption(int i) {
    return exemptions[i];
  }

  /// The clauses whose norms bring the verdict; none for a silent text.
  List<ClauseId> deciding(Rulebook book) {
    return IntStream.range(0, size)
        .filter(i -> rank > 0 && brings(book, i) == rank)
        .mapToObj(i -> book.rules().get(rules[i]).norm().clause())
        .distinct()
        .toList();
  }

  private int brings(Rulebook book, int i) {
    Rule rule = book.rules().get(rules[i]);
    return exemptions[i] < 0
        ? rule.verdict().rank()
        : rule.norm().unless().get(exemptions[i]).gives().rank();
  }

  void add(int rule) {
    rules[size] = rule;
    exemptions[size] = NO_EXEMPTION;
    size++;
  }

  void clear() {
    rank = 0;
    size = 0;
    for (int w = 0; w < setAside.length; w++) {
      setAside[w] = 0;
    }
  }
}
