package gatehouse.shell;

import java.util.Comparator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;

/// Attributes in one order, boolean ones in one spelling.
final class Normal {
  private Normal() {}

  static void attributes(Attributes attributes) {
    var sorted =
        attributes.asList().stream()
            .map(Attribute::clone)
            .sorted(Comparator.comparing(Attribute::getKey))
            .toList();
    sorted.forEach(attribute -> attributes.remove(attribute.getKey()));
    sorted.forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue().strip()));
  }
}
