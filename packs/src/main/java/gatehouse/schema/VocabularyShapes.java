package gatehouse.schema;

import gatehouse.rules.Facet;
import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The shapes of situations and conditions, from the vocabulary.
final class VocabularyShapes {
  private final Vocabulary vocabulary;

  VocabularyShapes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// A situation: facets with their values.
  Map<String, Object> situation() {
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Facet facet : vocabulary.facets()) {
      Map<String, Object> value = Shape.choice(facet.label(), meanings(facet));
      facets.put(facet.id(), facet.one() ? value : Shape.oneOrMore(facet.ask(), value));
    }
    return mapping("A situation: facets with their values.", facets);
  }

  /// A condition: facets joined by "and", with any, all and not.
  Map<String, Object> condition() {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Object> parts = Shape.oneOrMore("Conditions.", Shape.ref("condition"));
    fields.put("any", described(parts, "At least one of these holds."));
    fields.put("all", described(parts, "All of these hold."));
    fields.put("not", described(parts, "None of these holds."));
    vocabulary.facets().forEach(f -> fields.put(f.id(), Shape.ref("when-" + f.id())));
    return mapping("What the facts must be like; several lines are joined by \"and\".", fields);
  }

  /// What may stand behind each facet in a condition.
  Map<String, Object> conditionsOfFacets() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Facet facet : vocabulary.facets()) {
      definitions.put("value-of-" + facet.id(), valueInCondition(facet));
      definitions.put("when-" + facet.id(), facetCondition(facet));
    }
    return definitions;
  }

  private static Map<String, Object> valueInCondition(Facet facet) {
    Map<String, String> meanings = meanings(facet);
    facet.groups().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(g -> meanings.put(g.getKey(), "Any of: " + String.join(", ", g.getValue())));
    Map<String, Object> shape = Shape.choice(facet.label(), meanings);
    List<Object> choices = new ArrayList<>(List.copyOf((List<?>) shape.get("anyOf")));
    choices.add(
        Shape.of("type", "string", "pattern", "^\\$", "description", "The values of a parameter"));
    shape.put("anyOf", choices);
    return shape;
  }

  private static Map<String, Object> facetCondition(Facet facet) {
    Map<String, Object> some = Shape.oneOrMore(facet.ask(), Shape.ref("value-of-" + facet.id()));
    Map<String, Object> ways = new LinkedHashMap<>();
    if (!facet.one()) {
      ways.put("all", described(some, "All of these hold."));
      ways.put("any", described(some, "At least one of these holds."));
      ways.put("none", described(some, "None of these holds."));
    }
    ways.put("not", described(some, facet.one() ? "Any other value." : "None of these holds."));
    List<Object> choices = new ArrayList<>(List.copyOf((List<?>) some.get("anyOf")));
    choices.add(mapping("How many of them hold.", ways));
    return Shape.of("description", facet.ask(), "anyOf", choices);
  }

  private static Map<String, Object> described(Map<String, Object> shape, String description) {
    Map<String, Object> described = new LinkedHashMap<>(shape);
    described.put("description", description);
    return described;
  }

  private static Map<String, Object> mapping(String description, Map<String, Object> fields) {
    return Shape.of(
        "description",
        description,
        "type",
        "object",
        "properties",
        fields,
        "additionalProperties",
        false);
  }

  private static Map<String, String> meanings(Facet facet) {
    Map<String, String> meanings = new LinkedHashMap<>();
    facet.values().forEach(v -> meanings.put(v.id(), v.is()));
    return meanings;
  }
}
