package gatehouse.schema;

import gatehouse.packs.Fields;
import gatehouse.rules.Vocabulary;
import java.util.List;
import java.util.Map;

/// The schema of `tailoring.yaml`.
final class TailoringSchema {
  private TailoringSchema() {}

  static Map<String, Object> of(Vocabulary vocabulary) {
    Map<String, Object> file =
        Shape.file(
            "What a school makes of a policy when it adopts it",
            Shape.object(
                "What a school makes of a policy, each change with its reason.",
                Fields.TAILORING,
                List.of("pack"),
                Shape.of(
                    "pack", Shape.text("A shipped pack, or a pack's folder as seen from here."),
                    "decisions", Shape.list("Open questions decided.", decision()),
                    "parameters", Shape.list("Values set.", setting()),
                    "switched_off", Shape.list("Clauses not adopted.", switchedOff()),
                    "added", Shape.list("Clauses of the school's own.", added()),
                    "strengthened", Shape.list("Clauses taken more strictly.", strengthened()))));
    file.put("$defs", ClausesSchema.definitions(vocabulary));
    return file;
  }

  private static Map<String, Object> decision() {
    return Shape.object(
        "An open question decided.",
        Fields.DECISION,
        List.of("question", "choice", "reason"),
        Shape.of(
            "question", Shape.text("The question."),
            "choice", Shape.text("The choice taken."),
            "reason", reason()));
  }

  private static Map<String, Object> setting() {
    return Shape.object(
        "A parameter set.",
        Fields.SETTING,
        List.of("parameter", "value", "reason"),
        Shape.of(
            "parameter", Shape.text("The parameter."),
            "value", Shape.anything("Its value, or a list of values."),
            "reason", reason()));
  }

  private static Map<String, Object> switchedOff() {
    return Shape.object(
        "A clause not adopted.",
        Fields.SWITCHED_OFF,
        List.of("clause", "reason"),
        Shape.of("clause", Shape.clause("The clause."), "reason", reason()));
  }

  private static Map<String, Object> added() {
    return Shape.object(
        "A clause of the school's own.",
        Fields.ADDED,
        List.of("reason", "clause"),
        Shape.of("reason", reason(), "clause", Shape.ref("clause")));
  }

  private static Map<String, Object> strengthened() {
    return Shape.object(
        "A clause taken more strictly than its text does.",
        Fields.STRENGTHENED,
        List.of("clause", "effect", "reason"),
        Shape.of(
            "clause", Shape.clause("The clause."),
            "norm", Shape.text("The one norm that is meant; all milder ones if left out."),
            "effect", Shape.choice("The stricter effect.", NormShapes.effects()),
            "reason", reason()));
  }

  private static Map<String, Object> reason() {
    return Shape.text("Why, in one sentence; governors will ask.");
  }
}
