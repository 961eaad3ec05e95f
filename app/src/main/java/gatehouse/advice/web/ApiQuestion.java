package gatehouse.advice.web;

import gatehouse.rules.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A question as a program asks it, read strictly: what is not known is refused, because a misspelt
/// field would silently ask another question.
///
/// @param policy the policy asked
/// @param situation facet to values
/// @param alone whether the national layer is left aside
/// @param explain whether every norm considered is listed
record ApiQuestion(
    String policy, Map<String, List<String>> situation, boolean alone, boolean explain) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Set<String> FIELDS = Set.of("policy", "situation", "alone", "explain");

  static ApiQuestion read(byte[] body) {
    JsonNode root = tree(body);
    Reader reader = new Reader(root);
    ApiQuestion question =
        new ApiQuestion(
            reader.text("policy"),
            reader.situation(),
            reader.truth("alone"),
            reader.truth("explain"));
    if (!reader.faults.isEmpty()) {
      throw new NotUnderstood(HttpStatus.BAD_REQUEST, reader.faults);
    }
    return question;
  }

  private static JsonNode tree(byte[] body) {
    if (body.length == 0) {
      throw new NotUnderstood("", "The body is empty.", "Send a JSON object; see /api.");
    }
    JsonNode root = parsed(body);
    if (!root.isObject()) {
      throw new NotUnderstood(
          "", "The body is not a JSON object.", "Send {\"policy\": …, \"situation\": {…}}.");
    }
    return root;
  }

  private static JsonNode parsed(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException unreadable) {
      String place =
          unreadable.getLocation() == null
              ? ""
              : " at line " + unreadable.getLocation().getLineNr();
      throw new NotUnderstood(
          "", "The body cannot be read as JSON" + place + ".", "Check quotes, commas and names.");
    }
  }

  private static final class Reader {
    private final JsonNode root;
    private final List<Telling.Fault> faults = new ArrayList<>();

    Reader(JsonNode root) {
      this.root = root;
      root.propertyNames().stream()
          .filter(name -> !FIELDS.contains(name))
          .forEach(name ->
              fault(
                  name,
                  "There is no field '" + name + "'.",
                  "Fields are policy, situation, alone and explain."));
    }

    String text(String field) {
      JsonNode node = root.path(field);
      if (node.isString()) {
        return node.stringValue();
      }
      fault(
          field,
          node.isMissingNode() ? "'" + field + "' is missing." : "'" + field + "' is not a text.",
          "Name a policy; see GET /api/v1/policies.");
      return "";
    }

    boolean truth(String field) {
      JsonNode node = root.path(field);
      if (!node.isMissingNode() && !node.isBoolean()) {
        fault(field, "'" + field + "' is not true or false.", "Leave it out for false.");
      }
      return node.isBoolean() && node.booleanValue();
    }

    Map<String, List<String>> situation() {
      JsonNode node = root.path("situation");
      if (!node.isObject()) {
        fault(
            "situation",
            node.isMissingNode() ? "'situation' is missing." : "'situation' is not an object.",
            "Send {\"act\": \"post\", …}; see GET /api/v1/facets.");
        return Map.of();
      }
      Map<String, List<String>> told = new LinkedHashMap<>();
      node.properties().forEach(facet -> told.put(facet.getKey(), values(facet)));
      return told;
    }

    private List<String> values(Map.Entry<String, JsonNode> facet) {
      JsonNode given = facet.getValue();
      List<JsonNode> nodes = given.isArray() ? List.copyOf(given.values()) : List.of(given);
      if (!nodes.stream().allMatch(JsonNode::isString)) {
        fault(
            facet.getKey(),
            "'" + facet.getKey() + "' is neither a text nor a list of texts.",
            "Leave out what you cannot say, or say \"unknown\".");
        return List.of();
      }
      return nodes.stream().map(JsonNode::stringValue).distinct().toList();
    }

    private void fault(String field, String message, String advice) {
      faults.add(new Telling.Fault(field, message, advice));
    }
  }
}
