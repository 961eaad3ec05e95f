package gatehouse.bench;

import gatehouse.rules.Judgement;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Our own engine.
final class GatehouseEngine implements Engine {
  private final Rulebook book;
  private final Situation[] situations;
  private final Judgement judgement;

  GatehouseEngine(Policy policy) {
    book = policy.book();
    situations = policy.situations().toArray(Situation[]::new);
    judgement = book.newJudgement();
  }

  @Override
  public Verdict judge(int situation) {
    book.judge(situations[situation], judgement);
    return judgement.verdict();
  }

  @Override
  public Ruling ruling() {
    List<Ruling.Reason> reasons =
        IntStream.range(0, judgement.size())
            .mapToObj(i -> new Ruling.Reason(judgement.rule(i), judgement.exemption(i)))
            .sorted(Comparator.comparingInt(Ruling.Reason::statement))
            .toList();
    return new Ruling(judgement.verdict(), reasons);
  }
}
