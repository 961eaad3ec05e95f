package gatehouse.schema;

import gatehouse.packs.Fields;
import java.util.List;
import java.util.Map;

/// The schema of `pack.yaml`.
final class PackSchema {
  private static final Map<String, Object> TEXT = Shape.text("A sentence or a name.");

  private PackSchema() {}

  static Map<String, Object> of() {
    return Shape.file(
        "What a policy says about itself",
        Shape.object(
            "What a policy says about itself.",
            Fields.PACK,
            List.of("id", "title", "kind"),
            Shape.of(
                "id",
                    Shape.of(
                        "description",
                        "The folder's name.",
                        "type",
                        "string",
                        "pattern",
                        "^[a-z0-9][a-z0-9-]*$"),
                "title", Shape.text("The policy's title."),
                "school", Shape.plain("The school."),
                "kind", Shape.text("What sort of text it is, such as social media policy."),
                "jurisdiction", Shape.text("Whose national layer applies; england if left out."),
                "owner", owner(),
                "ratified", ratified(),
                "versions", Shape.list("The table of changes.", version()),
                "review", review(),
                "audiences", Shape.oneOrMore("Whom it binds or addresses.", TEXT),
                "audience_notes", Shape.plain("Who counts as what."),
                "topics_not_covered", Shape.oneOrMore("What it does not speak of.", TEXT),
                "documents", Shape.oneOrMore("Documents that it leans on.", TEXT),
                "presupposed", Shape.list("What it takes for granted.", presupposed()),
                "sections", Shape.list("Its parts in order.", section()),
                "parameters",
                    Shape.of(
                        "description",
                        "What a school may set.",
                        "type",
                        "object",
                        "additionalProperties",
                        parameter()))));
  }

  private static Map<String, Object> owner() {
    Map<String, Object> owner =
        Shape.object(
            "Who looks after it, as a role and in words.",
            Fields.OWNER,
            List.of("says"),
            Shape.of("role", Shape.plain("A role."), "says", Shape.text("In words.")));
    return Shape.of("description", "Who looks after it.", "anyOf", List.of(TEXT, owner));
  }

  private static Map<String, Object> ratified() {
    return Shape.object(
        "Who ratified it.",
        Fields.RATIFIED,
        List.of(),
        Shape.of(
            "body", Shape.plain("Which body."),
            "date", Shape.plain("A year, month or day."),
            "minute", Shape.plain("In which minute.")));
  }

  private static Map<String, Object> version() {
    return Shape.object(
        "A row of the table of changes.",
        Fields.VERSION,
        List.of("date", "says"),
        Shape.of(
            "date", Shape.plain("A year, month, day or term such as 2017-spring."),
            "says", Shape.text("What changed.")));
  }

  private static Map<String, Object> review() {
    return Shape.object(
        "When it was looked over and when it is due.",
        Fields.REVIEW,
        List.of(),
        Shape.of(
            "last", Shape.plain("When it was last looked over."),
            "next", Shape.plain("When it is due."),
            "every_months",
                Shape.of(
                    "description",
                    "Months between two reviews.",
                    "type",
                    List.of("integer", "null"),
                    "minimum",
                    1),
            "stated", Shape.truth("Whether the text itself gives the interval.")));
  }

  private static Map<String, Object> presupposed() {
    return Shape.object(
        "Something taken for granted but not supplied.",
        Fields.PRESUPPOSED,
        List.of("name", "says"),
        Shape.of(
            "name",
            TEXT,
            "says",
            TEXT,
            "parameter",
            Shape.plain("The parameter that stands in for it.")));
  }

  private static Map<String, Object> section() {
    return Shape.object(
        "A part of the text.",
        Fields.SECTION,
        List.of("ref", "title"),
        Shape.of("ref", Shape.plain("Its number."), "title", TEXT));
  }

  private static Map<String, Object> parameter() {
    return Shape.object(
        "Something that a school may set; norms name it with a $ before it.",
        Fields.PARAMETER,
        List.of("is", "type"),
        Shape.of(
            "is", Shape.text("What it means."),
            "type", Shape.words("What kind of value.", Fields.PARAMETER_TYPES),
            "unit", Shape.plain("What a number counts."),
            "of", Shape.plain("The facet whose values a list holds."),
            "value", Shape.anything("Its value; ~ where the text leaves it open."),
            "recommended", Shape.anything("What to set where the text leaves it open."),
            "clause", Shape.plain("The clause that gives it.")));
  }
}
