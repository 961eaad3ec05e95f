package gatehouse.packs;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fields that pack files may have, in the order in which they are best written. The readers
/// refuse others, and the schemas that ship are made from these.
public final class Fields {
  /// The whole of `pack.yaml`.
  public static final Set<String> PACK =
      of(
          "id",
          "title",
          "school",
          "kind",
          "jurisdiction",
          "owner",
          "ratified",
          "versions",
          "review",
          "audiences",
          "audience_notes",
          "topics_not_covered",
          "documents",
          "presupposed",
          "sections",
          "parameters");

  /// Who looks after the policy.
  public static final Set<String> OWNER = of("role", "says");

  /// Who ratified the policy and when.
  public static final Set<String> RATIFIED = of("body", "date", "minute");

  /// A row of the table of changes.
  public static final Set<String> VERSION = of("date", "says");

  /// When the policy is looked over.
  public static final Set<String> REVIEW = of("last", "next", "every_months", "stated");

  /// Something that the policy takes for granted.
  public static final Set<String> PRESUPPOSED = of("name", "says", "parameter");

  /// A part of the policy.
  public static final Set<String> SECTION = of("ref", "title");

  /// What a school may set.
  public static final Set<String> PARAMETER =
      of("is", "type", "unit", "of", "value", "recommended", "clause");

  /// The kinds of parameters.
  public static final Set<String> PARAMETER_TYPES =
      of("number", "text", "date", "flag", "role", "values");

  /// A clause.
  public static final Set<String> CLAUSE =
      of(
          "id",
          "ref",
          "strength",
          "says",
          "audience",
          "topic",
          "condition",
          "exception",
          "reading_note",
          "figures",
          "consequence",
          "restates",
          "enacted_by",
          "how",
          "currency",
          "norms");

  /// A note that law or guidance has moved on.
  public static final Set<String> CURRENCY = of("refers", "says");

  /// A norm.
  public static final Set<String> NORM =
      of(
          "id",
          "effect",
          "prescribed",
          "when",
          "unless",
          "cites",
          "overrides",
          "conditions",
          "duties",
          "because",
          "reading");

  /// A written exception.
  public static final Set<String> EXEMPTION = of("when", "gives", "cite", "conditions");

  /// A duty that follows.
  public static final Set<String> DUTY = of("do", "says", "to", "by", "within", "cite");

  /// What a duty may ask for.
  public static final Set<String> DUTY_KINDS =
      of(
          "report",
          "record",
          "keep_evidence",
          "remove",
          "decline",
          "ask",
          "apply",
          "declare",
          "refer",
          "train",
          "sign",
          "review",
          "secure",
          "reply",
          "inform",
          "support",
          "check",
          "replace",
          "care");

  /// An open question.
  public static final Set<String> QUESTION =
      of("id", "about", "clauses", "issue", "decided_by", "recommended", "choices");

  /// A possible reading.
  public static final Set<String> CHOICE = of("id", "says", "changes");

  /// An example.
  public static final Set<String> EXAMPLE =
      of("id", "sentence", "situation", "verdict", "rests_on", "duties");

  /// An entry of the reference data.
  public static final Set<String> REFERENCE =
      of(
          "id",
          "title",
          "kind",
          "says",
          "from",
          "until",
          "superseded_by",
          "source",
          "verified",
          "figures");

  /// The whole of `tailoring.yaml`.
  public static final Set<String> TAILORING =
      of("pack", "decisions", "parameters", "switched_off", "added", "strengthened");

  /// An open question decided.
  public static final Set<String> DECISION = of("question", "choice", "reason");

  /// A parameter set.
  public static final Set<String> SETTING = of("parameter", "value", "reason");

  /// A clause switched off.
  public static final Set<String> SWITCHED_OFF = of("clause", "reason");

  /// A clause added.
  public static final Set<String> ADDED = of("reason", "clause");

  /// A clause strengthened.
  public static final Set<String> STRENGTHENED = of("clause", "norm", "effect", "reason");

  private Fields() {}

  private static Set<String> of(String... names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
  }
}
