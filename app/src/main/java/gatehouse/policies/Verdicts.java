package gatehouse.policies;

import gatehouse.rules.Judgement;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;

/// Verdicts where nobody asks for reasons.
public final class Verdicts {
  private Verdicts() {}

  /// What the texts say to a situation.
  public static Verdict of(Rulebook book, Situation situation) {
    Judgement judgement = book.newJudgement();
    book.judge(situation, judgement);
    return judgement.verdict();
  }
}
