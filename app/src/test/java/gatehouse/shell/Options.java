package gatehouse.shell;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads an example's options and remembers which it read: what is left over is an option that we
/// do not offer.
final class Options {
  private final JsonNode node;
  private final Set<String> unread = new TreeSet<>();
  private final Map<String, Object> parameters = new HashMap<>();

  Options(JsonNode node) {
    this.node = node;
    collect("", node);
  }

  private void collect(String path, JsonNode at) {
    if (at.isContainer()) {
      at.forEachEntry((key, value) -> collect(path + "/" + key, value));
      for (int i = 0; at.isArray() && i < at.size(); i++) {
        collect(path + "/" + i, at.get(i));
      }
    } else {
      unread.add(path);
    }
  }

  boolean supported() {
    return unread.isEmpty();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  Options put(String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, value);
    }
    return this;
  }

  boolean has(String path) {
    return !node.at(path).isMissingNode();
  }

  boolean has(String path, String value) {
    return node.at(path).asString("").equals(value);
  }

  /// Without this option our component cannot be had: the example is left out.
  Options needs(String path) {
    if (!has(path)) {
      unread.add("no " + path);
    }
    return this;
  }

  Options read(String path) {
    unread.remove(path);
    return this;
  }

  @Nullable String text(String path) {
    var value = node.at(path);
    unread.remove(path);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  String text(String path, String otherwise) {
    var value = text(path);
    return value == null ? otherwise : value;
  }

  boolean flag(String path) {
    return "true".equals(text(path));
  }

  int size(String path) {
    return node.at(path).size();
  }

  /// The end of a class such as `govuk-tag--red`, where the whole option is one such class.
  @Nullable String modifier(String path, String prefix) {
    var value = node.at(path).asString("");
    return value.startsWith(prefix) && !value.contains(" ")
        ? String.valueOf(text(path)).substring(prefix.length())
        : null;
  }

  /// An example's text is shown escaped, its HTML as it is: both are content to us.
  @Nullable Content content(String text, String html) {
    var markup = text(html);
    var plain = text(text);
    if (markup != null) {
      return out -> out.writeContent(markup);
    }
    return plain == null ? null : out -> out.writeUserContent(plain);
  }

  Field field(String id, String label) {
    return new Field(
        text("/name", ""),
        text(id, text("/name", "")),
        text(label, ""),
        text("/hint/text"),
        text("/errorMessage/text"));
  }

  List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < size("/items"); i++) {
      var item = "/items/" + i;
      var divider = text(item + "/divider");
      needs(item + (divider == null ? "/value" : "/divider"));
      choices.add(
          divider != null
              ? Choice.divider(divider)
              : Choice.of(
                  text(item + "/value", ""), text(item + "/text", ""), text(item + "/hint/text")));
    }
    return choices;
  }
}
