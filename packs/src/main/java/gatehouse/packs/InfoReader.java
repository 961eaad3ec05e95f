package gatehouse.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads `pack.yaml`: what a policy says about itself.
final class InfoReader {
  private final Item item;
  private final String folder;

  InfoReader(Item item, String folder) {
    this.item = item;
    this.folder = folder;
  }

  PackInfo read() {
    item.fields(Fields.PACK);
    String id = item.required("id");
    if (!id.equals(folder)) {
      item.problems()
          .error(
              item,
              "The pack '" + id + "' lies in the folder '" + folder + "'.",
              "Let both have the same name.");
    }
    return new PackInfo(
        id,
        item.required("title"),
        item.optional("school").orElse(""),
        item.required("kind"),
        item.optional("jurisdiction").orElse("england"),
        item.field("owner").map(InfoReader::owner).orElse(""),
        item.field("ratified")
            .map(InfoReader::ratified)
            .orElse(new PackInfo.Ratification(null, null, null)),
        item.items("versions").stream().map(InfoReader::version).toList(),
        item.field("review").map(InfoReader::review).orElse(new PackInfo.Review(null, null, null)),
        item.texts("audiences"),
        item.optional("audience_notes").orElse(""),
        item.texts("topics_not_covered"),
        item.texts("documents"),
        item.items("presupposed").stream().map(InfoReader::presupposed).toList(),
        item.items("sections").stream().map(InfoReader::section).toList(),
        parameters());
  }

  private static String owner(Item item) {
    if (!item.isMap()) {
      return item.text();
    }
    item.fields(Fields.OWNER);
    return item.required("says");
  }

  private static PackInfo.Ratification ratified(Item item) {
    item.fields(Fields.RATIFIED);
    return new PackInfo.Ratification(text(item, "body"), text(item, "date"), text(item, "minute"));
  }

  private static PackInfo.Version version(Item item) {
    item.fields(Fields.VERSION);
    return new PackInfo.Version(item.required("date"), item.required("says"));
  }

  private static PackInfo.Section section(Item item) {
    item.fields(Fields.SECTION);
    return new PackInfo.Section(item.required("ref"), item.required("title"));
  }

  private static PackInfo.Review review(Item item) {
    item.fields(Fields.REVIEW);
    Integer months = item.field("every_months").map(InfoReader::number).orElse(null);
    return new PackInfo.Review(text(item, "last"), text(item, "next"), months);
  }

  private static @Nullable String text(Item item, String field) {
    return item.optional(field).orElse(null);
  }

  private static Integer number(Item item) {
    try {
      return Integer.valueOf(item.text());
    } catch (NumberFormatException e) {
      item.problems().error(item, "'" + item.text() + "' is not a whole number.", "");
      return 0;
    }
  }

  private static PackInfo.Presupposed presupposed(Item item) {
    item.fields(Fields.PRESUPPOSED);
    return new PackInfo.Presupposed(
        item.required("name"), item.required("says"), text(item, "parameter"));
  }

  private Map<String, Parameter> parameters() {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    item.field("parameters")
        .ifPresent(p -> p.fields().forEach((name, i) -> parameters.put(name, parameter(name, i))));
    return parameters;
  }

  private static Parameter parameter(String name, Item item) {
    item.fields(Fields.PARAMETER);
    String type = item.required("type");
    if (!Fields.PARAMETER_TYPES.contains(type)) {
      item.problems().unknown(item, "The type", type, Fields.PARAMETER_TYPES);
    }
    List<String> values = item.texts("value");
    return new Parameter(
        name,
        item.required("is"),
        type,
        text(item, "unit"),
        text(item, "of"),
        values,
        item.texts("recommended"),
        text(item, "clause"));
  }
}
