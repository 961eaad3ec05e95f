package gatehouse.schools;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What is set for a school: its own row, whose version counts for both, and how it is reached.
public record Settings(School school, Contact contact) {
  /// What differs from these earlier settings: the field and its new value.
  Map<String, String> changesSince(Settings before) {
    var changes = new TreeMap<>(named());
    before.named().forEach(changes::remove);
    return changes;
  }

  private Map<String, String> named() {
    var fields = new TreeMap<String, String>();
    fields.put("name", school.name());
    fields.put("address", school.address().value());
    fields.put("jurisdiction", school.jurisdiction().name());
    fields.put("policy", school.policy().orElse(""));
    for (var line : ContactLine.values()) {
      fields.put(line.name().toLowerCase(Locale.ROOT), contact.line(line).orElse(""));
    }
    return fields;
  }
}
