package gatehouse.schema;

import gatehouse.capabilities.Capabilities;
import gatehouse.packs.Fields;
import gatehouse.packs.PolicyClause;
import gatehouse.rules.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The schema of `clauses.yaml`.
final class ClausesSchema {
  private ClausesSchema() {}

  static Map<String, Object> of(Vocabulary vocabulary) {
    Map<String, Object> file =
        Shape.listFile("The clauses of a policy", "clauses", Shape.ref("clause"));
    file.put("$defs", definitions(vocabulary));
    return file;
  }

  /// The shapes that a clause is made of, by name.
  static Map<String, Object> definitions(Vocabulary vocabulary) {
    VocabularyShapes words = new VocabularyShapes(vocabulary);
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("clause", clause());
    definitions.put("norm", NormShapes.norm());
    definitions.put("exception", NormShapes.exception());
    definitions.put("duty", NormShapes.duty());
    definitions.put("condition", words.condition());
    definitions.putAll(words.conditionsOfFacets());
    return definitions;
  }

  private static Map<String, Object> clause() {
    return Shape.object(
        "A clause of the policy.",
        Fields.CLAUSE,
        List.of("id", "ref", "strength", "says", "topic"),
        Shape.of(
            "id", Shape.clause("Its lasting name, such as HC-6.7a; never used again for another."),
            "ref", Shape.plain("Its number in the text."),
            "strength", Shape.words("How it is drafted.", strengths()),
            "says", Shape.text("What it says, in your own words."),
            "audience", Shape.oneOrMore("Whom it addresses.", Shape.text("A group of people.")),
            "topic", Shape.text("What it is about, such as contact or images."),
            "condition", Shape.plain("When it applies, in words."),
            "exception", Shape.plain("What it excepts, in words."),
            "reading_note", Shape.plain("How its drafting is answered."),
            "figures", Shape.of("description", "Dates and numbers in it.", "type", "object"),
            "consequence", Shape.plain("What happens if it is broken."),
            "restates", Shape.anything("Clauses that it says again."),
            "enacted_by", Shape.oneOrMore("What makes it happen.", capability()),
            "how", Shape.plain("How it is made to happen."),
            "currency", Shape.list("Where law or guidance has moved on.", currency()),
            "norms", Shape.list("Its computable rules.", Shape.ref("norm"))));
  }

  private static Map<String, Object> currency() {
    return Shape.object(
        "A note that law or guidance has moved on.",
        Fields.CURRENCY,
        List.of("refers", "says"),
        Shape.of(
            "refers", Shape.text("An entry of the national reference data."),
            "says", Shape.text("What is out of date and what applies instead.")));
  }

  private static Map<String, Object> capability() {
    Map<String, String> meanings = new LinkedHashMap<>();
    Capabilities.list().forEach(c -> meanings.put(c.id(), c.says()));
    return Shape.choice("A capability.", meanings);
  }

  private static List<String> strengths() {
    return Arrays.stream(PolicyClause.Strength.values())
        .map(s -> s.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
