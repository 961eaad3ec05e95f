package gatehouse.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Builds pieces of JSON Schema (draft 2020-12).
final class Shape {
  private Shape() {}

  static Map<String, Object> of(Object... pairs) {
    Map<String, Object> shape = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      shape.put(pairs[i].toString(), pairs[i + 1]);
    }
    return shape;
  }

  static Map<String, Object> text(String description) {
    return of("description", description, "type", "string", "minLength", 1);
  }

  /// A text that may also be written as a number or truth value, or be left empty.
  static Map<String, Object> plain(String description) {
    return of("description", description, "type", List.of("string", "number", "boolean", "null"));
  }

  static Map<String, Object> truth(String description) {
    return of("description", description, "type", "boolean");
  }

  static Map<String, Object> clause(String description) {
    return of(
        "description", description, "type", "string", "pattern", "^[A-Z][A-Z0-9]{0,7}-[\\w.-]+$");
  }

  static Map<String, Object> list(String description, Map<String, Object> of) {
    return of("description", description, "type", "array", "items", of);
  }

  /// One of it, or a list.
  static Map<String, Object> oneOrMore(String description, Map<String, Object> of) {
    return of("description", description, "anyOf", List.of(of, of("type", "array", "items", of)));
  }

  static Map<String, Object> words(String description, Collection<String> words) {
    return of("description", description, "enum", List.copyOf(words));
  }

  /// One of some words, each with its meaning, so that an editor explains them.
  static Map<String, Object> choice(String description, Map<String, String> meanings) {
    List<Object> choices = new ArrayList<>();
    meanings.forEach((word, says) -> choices.add(of("const", word, "description", says)));
    return of("description", description, "anyOf", choices);
  }

  static Map<String, Object> ref(String definition) {
    return of("$ref", "#/$defs/" + definition);
  }

  static Map<String, Object> anything(String description) {
    return of("description", description);
  }

  /// A mapping with exactly the fields that the reader knows.
  ///
  /// @throws IllegalStateException if a field is described that the reader does not know, or the
  ///   other way round
  static Map<String, Object> object(
      String description, Set<String> fields, List<String> required, Map<String, Object> shapes) {
    if (!fields.equals(shapes.keySet())) {
      throw new IllegalStateException("The reader knows " + fields + ", not " + shapes.keySet());
    }
    Map<String, Object> ordered = new LinkedHashMap<>();
    fields.forEach(field -> ordered.put(field, shapes.getOrDefault(field, Map.of())));
    Map<String, Object> object = of("description", description, "type", "object");
    object.put("properties", ordered);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  /// A whole file.
  static Map<String, Object> file(String title, Map<String, Object> shape) {
    Map<String, Object> file =
        of("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title);
    file.putAll(shape);
    return file;
  }

  /// A file that is one list under one name.
  static Map<String, Object> listFile(String title, String field, Map<String, Object> member) {
    Map<String, Object> list = of("type", "array", "items", member);
    Map<String, Object> root = object(title, Set.of(field), List.of(field), Map.of(field, list));
    return file(title, root);
  }
}
