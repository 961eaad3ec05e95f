package gatehouse.advisor;

import gatehouse.packs.Edition;
import gatehouse.rules.Decision;
import gatehouse.rules.Outlook;
import gatehouse.rules.Verdict;
import java.util.Map;

/// An answer as people and programs get it.
///
/// @param edition the edition that it was given under
/// @param decision the verdict on the facts as stated, with its reasons
/// @param outlook the verdicts that open facts could still lead to
public record Answer(Edition edition, Decision decision, Outlook outlook) {

  /// The verdict on the facts as stated.
  public Verdict verdict() {
    return decision.verdict();
  }

  /// Whether nothing that was left open can change the verdict.
  public boolean settled() {
    return outlook.settled() && outlook.possible().contains(verdict());
  }

  /// The verdict of the policy's own text, the national layer left aside.
  public Verdict ofPolicyAlone() {
    return decision.byLayer().getOrDefault(edition.pack().info().id(), Verdict.SILENT);
  }

  /// The answer in the public field names of the command line and the API.
  public Map<String, Object> json() {
    return new AnswerFields(this).all();
  }
}
