package gatehouse.schema;

import gatehouse.packs.Fields;
import gatehouse.rules.Vocabulary;
import java.util.List;
import java.util.Map;

/// The schemas of open questions, examples and reference data.
final class ListSchemas {
  private ListSchemas() {}

  static Map<String, Object> questions() {
    Map<String, Object> question =
        Shape.object(
            "Something that the text leaves open.",
            Fields.QUESTION,
            List.of("id", "about", "clauses", "issue", "decided_by", "recommended", "choices"),
            Shape.of(
                "id", Shape.text("Its lasting name."),
                "about", Shape.text("Its title."),
                "clauses", Shape.oneOrMore("The clauses concerned.", Shape.clause("A clause.")),
                "issue", Shape.text("What is unclear."),
                "decided_by", Shape.text("Who has to decide."),
                "recommended", Shape.text("The choice that applies until it is decided."),
                "choices", choices()));
    return Shape.listFile("What a policy leaves open", "questions", question);
  }

  private static Map<String, Object> choices() {
    Map<String, Object> choice =
        Shape.object(
            "A possible reading.",
            Fields.CHOICE,
            List.of("id", "says", "changes"),
            Shape.of(
                "id", Shape.text("Its name in norms, under reading."),
                "says", Shape.text("What it means."),
                "changes", Shape.text("Which answers it changes.")));
    Map<String, Object> choices = Shape.list("The readings that are possible.", choice);
    choices.put("minItems", 2);
    return choices;
  }

  static Map<String, Object> examples(Vocabulary vocabulary) {
    Map<String, Object> example =
        Shape.object(
            "A situation with its right answer.",
            Fields.EXAMPLE,
            List.of("id", "sentence", "situation", "verdict"),
            Shape.of(
                "id", Shape.text("Its lasting name."),
                "sentence", Shape.text("The situation in one sentence."),
                "situation", Shape.ref("situation"),
                "verdict", NormShapes.verdict("The right answer."),
                "rests_on",
                    Shape.oneOrMore(
                        "Clauses that the answer must cite.", Shape.clause("A clause.")),
                "duties",
                    Shape.oneOrMore(
                        "Duties that must follow.",
                        Shape.words("A kind of duty.", Fields.DUTY_KINDS))));
    Map<String, Object> file =
        Shape.listFile("Examples with their right answers", "examples", example);
    file.put("$defs", Map.of("situation", new VocabularyShapes(vocabulary).situation()));
    return file;
  }

  static Map<String, Object> reference() {
    Map<String, Object> entry =
        Shape.object(
            "An Act, guidance or announcement.",
            Fields.REFERENCE,
            List.of("id", "title", "kind", "says", "source"),
            Shape.of(
                "id", Shape.text("How currency notes refer to it."),
                "title", Shape.text("Its name."),
                "kind", Shape.text("act, guidance, announcement, standard, advice or body."),
                "says", Shape.text("What it means for a school, in your own words."),
                "from", Shape.plain("When it came into force or was published."),
                "until", Shape.plain("When it ceased to be current."),
                "superseded_by", Shape.plain("The entry that took its place."),
                "source", Shape.text("Where it is found."),
                "verified", Shape.truth("Whether the citation has been checked."),
                "figures", Shape.of("description", "Numbers that it sets.", "type", "object")));
    return Shape.listFile("Dated law and guidance", "entries", entry);
  }
}
