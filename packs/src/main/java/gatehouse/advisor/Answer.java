package gatehouse.advisor;

import gatehouse.packs.Edition;
import gatehouse.rules.Decision;
import gatehouse.rules.Outlook;
import gatehouse.rules.Verdict;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer as people and programs get it. Immutable; its public fields are laid out when first
/// wanted.
public final class Answer {
  private final Edition edition;
  private final Decision decision;
  private final Outlook outlook;
  private volatile @Nullable Map<String, Object> fields;

  Answer(Edition edition, Decision decision, Outlook outlook) {
    this.edition = edition;
    this.decision = decision;
    this.outlook = outlook;
  }

  /// The edition that it was given under.
  public Edition edition() {
    return edition;
  }

  /// The verdict on the facts as stated, with its reasons.
  public Decision decision() {
    return decision;
  }

  /// The verdicts that open facts could still lead to.
  public Outlook outlook() {
    return outlook;
  }

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
    Map<String, Object> laidOut = fields;
    if (laidOut == null) {
      laidOut = Collections.unmodifiableMap(new AnswerFields(this).all());
      fields = laidOut;
    }
    return laidOut;
  }
}
