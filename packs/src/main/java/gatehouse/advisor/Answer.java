package gatehouse.advisor;

import gatehouse.json.Json;
import gatehouse.packs.Edition;
import gatehouse.rules.Decision;
import gatehouse.rules.Explanation;
import gatehouse.rules.Outlook;
import gatehouse.rules.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer as people and programs get it. Immutable.
public final class Answer {
  private final Edition edition;
  private final String hash;
  private final Decision decision;
  private final Outlook outlook;
  private volatile byte @Nullable [] written;

  Answer(Edition edition, String hash, Decision decision, Outlook outlook) {
    this.edition = edition;
    this.hash = hash;
    this.decision = decision;
    this.outlook = outlook;
  }

  /// The edition that it was given under.
  public Edition edition() {
    return edition;
  }

  /// The edition's name in records; see [Edition#hash()].
  String hash() {
    return hash;
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
    return new AnswerFields(this).all();
  }

  /// The same with every norm that was considered.
  public Map<String, Object> json(List<Explanation> considered) {
    Map<String, Object> fields = json();
    fields.put("considered", AnswerFields.considered(considered));
    return fields;
  }

  /// The answer as the API sends it: JSON in UTF-8, written when first wanted.
  public byte[] bytes() {
    byte[] bytes = written;
    if (bytes == null) {
      bytes = Json.bytes(json());
      written = bytes;
    }
    return bytes.clone();
  }
}
