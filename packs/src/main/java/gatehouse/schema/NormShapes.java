package gatehouse.schema;

import gatehouse.packs.Fields;
import gatehouse.rules.Effect;
import gatehouse.rules.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The shapes of norms, exceptions and duties.
final class NormShapes {
  private NormShapes() {}

  static Map<String, Object> norm() {
    return Shape.object(
        "One rule of behaviour.",
        Fields.NORM,
        List.of("effect"),
        Shape.of(
            "id", Shape.text("A name of its own, if it needs one."),
            "effect", Shape.choice("What it does to a situation that it reaches.", effects()),
            "prescribed", Shape.truth("The act asked about is itself what is ordered."),
            "when", Shape.ref("condition"),
            "unless",
                Shape.list(
                    "The written exceptions; the mildest that is met counts.",
                    Shape.ref("exception")),
            "cites", Shape.oneOrMore("Clauses cited with it.", Shape.clause("A clause.")),
            "overrides",
                Shape.oneOrMore(
                    "Clauses whose norms step back where this one applies.",
                    Shape.clause("A clause.")),
            "conditions",
                Shape.oneOrMore(
                    "What a permission is tied to, in sentences.", Shape.text("A sentence.")),
            "duties", Shape.list("What follows where it applies.", Shape.ref("duty")),
            "because", Shape.text("Why, in one sentence."),
            "reading",
                Shape.of(
                    "description", "Open question to the choices under which the norm is in force.",
                    "type", "object",
                    "additionalProperties", Shape.oneOrMore("Choices.", Shape.text("A choice.")))));
  }

  static Map<String, Object> exception() {
    return Shape.object(
        "A written exception.",
        Fields.EXEMPTION,
        List.of("when"),
        Shape.of(
            "when", Shape.ref("condition"),
            "gives", verdict("The verdict instead; allowed_with_conditions if it is left out."),
            "cite",
                Shape.oneOrMore(
                    "The clauses that write it; the norm's own if left out.",
                    Shape.clause("A clause.")),
            "conditions", Shape.oneOrMore("What must be kept up.", Shape.text("A sentence."))));
  }

  static Map<String, Object> duty() {
    return Shape.object(
        "What has to be done.",
        Fields.DUTY,
        List.of("do", "says"),
        Shape.of(
            "do", Shape.words("What sort of thing.", Fields.DUTY_KINDS),
            "says", Shape.text("The duty in one sentence."),
            "to", Shape.text("Who is told or asked."),
            "by", Shape.text("Who has to do it, if not the person who asks."),
            "within", Shape.plain("The clock, such as immediately or $reply_hours hours."),
            "cite", Shape.clause("The clause that asks for it; the norm's own if left out.")));
  }

  static Map<String, Object> verdict(String description) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      meanings.put(verdict.word(), verdict.title());
    }
    return Shape.choice(description, meanings);
  }

  static Map<String, String> effects() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Effect effect : Effect.values()) {
      meanings.put(effect.name().toLowerCase(Locale.ROOT), meaning(effect));
    }
    return meanings;
  }

  private static String meaning(Effect effect) {
    return switch (effect) {
      case FORBIDS -> "A ban.";
      case NEEDS_APPROVAL -> "Not without somebody's agreement.";
      case DISCOURAGES -> "Advice against it.";
      case PERMITS -> "A permission, with conditions or without.";
      case ADVISES -> "Cited beside an answer, never deciding it.";
      case OBLIGES -> "A duty that follows; with prescribed, the act itself is ordered.";
    };
  }
}
