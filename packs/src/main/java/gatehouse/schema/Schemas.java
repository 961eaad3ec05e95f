package gatehouse.schema;

import gatehouse.json.Json;
import gatehouse.rules.Vocabulary;
import java.util.List;
import java.util.Map;

/// The JSON Schemas of pack files. They ship in the packs' `schema` folder, so that an editor
/// completes fields, facets and values.
public final class Schemas {
  /// The pack files that have a schema, without their ending.
  public static final List<String> NAMES =
      List.of("pack", "clauses", "open-questions", "examples", "reference", "tailoring");

  private Schemas() {}

  /// The schema of a pack file as JSON text, such as that of `clauses`.
  ///
  /// @throws IllegalArgumentException if there is none of that name
  public static String of(String name, Vocabulary vocabulary) {
    return Json.of(shape(name, vocabulary)) + "\n";
  }

  private static Map<String, Object> shape(String name, Vocabulary vocabulary) {
    return switch (name) {
      case "pack" -> PackSchema.of();
      case "clauses" -> ClausesSchema.of(vocabulary);
      case "open-questions" -> ListSchemas.questions();
      case "examples" -> ListSchemas.examples(vocabulary);
      case "reference" -> ListSchemas.reference();
      case "tailoring" -> TailoringSchema.of(vocabulary);
      default -> throw new IllegalArgumentException("There is no schema '" + name + "'");
    };
  }
}
