package gatehouse.bench;

import gatehouse.rules.Exemption;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.util.List;

/// The reference: every condition evaluated as it is written, nothing compiled.
final class PlainEngine implements Engine {
  private final List<Situation> situations;
  private final List<Statement> statements;
  private final Hits hits;
  private Verdict verdict = Verdict.SILENT;

  PlainEngine(Policy policy) {
    situations = policy.situations();
    statements = policy.statements();
    hits = new Hits(statements);
  }

  @Override
  public Verdict judge(int situation) {
    hits.clear();
    statements.forEach(s -> judge(s, situations.get(situation)));
    verdict = hits.settle();
    return verdict;
  }

  private void judge(Statement statement, Situation situation) {
    if (statement.when().holds(situation)) {
      hits.reach(statement.number());
      List<Exemption> unless = statement.norm().unless();
      for (int e = 0; e < unless.size(); e++) {
        if (unless.get(e).when().holds(situation)) {
          hits.except(statement.number(), e);
        }
      }
    }
  }

  @Override
  public Ruling ruling() {
    return hits.ruling(verdict);
  }
}
