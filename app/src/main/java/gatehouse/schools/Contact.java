package gatehouse.schools;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How a school's office is reached.
///
/// @param lines those that are known, as they are kept
public record Contact(Map<ContactLine, String> lines) {
  public static final Contact UNKNOWN = new Contact(Map.of());

  /// @throws IllegalArgumentException if a line cannot be right, saying what to do
  public Contact {
    var known = new EnumMap<ContactLine, String>(ContactLine.class);
    lines.forEach((line, text) -> {
      var tidy = line.tidied(text);
      if (!tidy.isEmpty()) {
        known.put(line, tidy);
      }
    });
    lines = Map.copyOf(known);
  }

  public Optional<String> line(ContactLine line) {
    return Optional.ofNullable(lines.get(line));
  }
}
