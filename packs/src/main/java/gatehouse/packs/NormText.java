package gatehouse.packs;

import java.util.List;
import java.util.Map;

/// A norm as it stands in the file, and the readings under which it is in force.
///
/// @param item where it is written
/// @param readings open question to the choices under which the norm is in force; none for a norm
///   always in force
record NormText(Item item, Map<String, List<String>> readings) {

  static NormText of(Item item) {
    Map<String, List<String>> readings = new java.util.LinkedHashMap<>();
    item.field("reading")
        .ifPresent(r ->
            r.fields()
                .forEach((q, c) -> readings.put(q, c.list().stream().map(Item::text).toList())));
    return new NormText(item, readings);
  }

  boolean inForce(Map<String, String> decided) {
    return readings.entrySet().stream()
        .allMatch(r -> r.getValue().contains(decided.getOrDefault(r.getKey(), "")));
  }
}
