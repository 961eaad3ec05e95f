package gatehouse.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A piece of a YAML file that knows its line and complains about what it does not understand.
final class Item {
  private final String file;
  private final Node node;
  private final Problems problems;
  private @Nullable Map<String, Item> fields;

  Item(String file, Node node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  String file() {
    return file;
  }

  int line() {
    return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
  }

  /// The same piece, complaining elsewhere.
  Item complainingTo(Problems others) {
    return new Item(file, node, others);
  }

  Problems problems() {
    return problems;
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /// The fields of a mapping; a repeated field is an error.
  Map<String, Item> fields() {
    Map<String, Item> known = fields;
    if (known == null) {
      known = readFields();
      fields = known;
    }
    return known;
  }

  private Map<String, Item> readFields() {
    Map<String, Item> found = new LinkedHashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        Item key = new Item(file, tuple.getKeyNode(), problems);
        if (found.put(key.text(), new Item(file, tuple.getValueNode(), problems)) != null) {
          problems.error(key, "'" + key.text() + "' stands here twice.", "Keep one of them.");
        }
      }
    } else if (!isNull()) {
      problems.error(this, "Fields (name: value) are wanted here.", "");
    }
    return found;
  }

  /// The fields of a mapping that may have only these; others are reported with the nearest known
  /// name.
  Map<String, Item> fields(Set<String> known) {
    if (node instanceof MappingNode map) {
      map.getValue().stream()
          .map(tuple -> new Item(file, tuple.getKeyNode(), problems))
          .filter(key -> !known.contains(key.text()))
          .forEach(key -> problems.unknown(key, "The field", key.text(), known));
    }
    return fields();
  }

  Optional<Item> field(String name) {
    return Optional.ofNullable(fields().get(name)).filter(i -> !i.isNull());
  }

  /// Complains if a field is missing.
  void wanted(String name) {
    if (field(name).isEmpty()) {
      problems.error(this, "The field '" + name + "' is missing.", "Add " + name + ": ...");
    }
  }

  /// A field's text, or the empty text with an error if it is missing.
  String required(String name) {
    wanted(name);
    return optional(name).orElse("");
  }

  /// Whether a field says true; false if it is missing, and with an error if it says anything else.
  boolean truth(String name) {
    String said = optional(name).orElse("false");
    if (!said.equals("true") && !said.equals("false")) {
      problems.error(this, "'" + name + "' is true or false, not '" + said + "'.", "");
    }
    return said.equals("true");
  }

  Optional<String> optional(String name) {
    return field(name).map(Item::text);
  }

  /// The texts of a field that is a list, or one text; none if the field is missing.
  List<String> texts(String name) {
    return field(name).map(Item::list).orElse(List.of()).stream().map(Item::text).toList();
  }

  List<Item> items(String name) {
    return field(name).map(Item::list).orElse(List.of());
  }

  /// The members of a list; something that is no list counts as a list of one.
  List<Item> list() {
    if (node instanceof SequenceNode sequence) {
      List<Item> members = new ArrayList<>();
      sequence.getValue().forEach(n -> members.add(new Item(file, n, problems)));
      return members;
    }
    return isNull() ? List.of() : List.of(this);
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problems.error(this, "One plain value is wanted here.", "");
    return "";
  }

  /// The piece as plain Java values, for what is only passed on.
  Object plain() {
    return switch (node) {
      case MappingNode _ -> plainFields();
      case SequenceNode _ -> list().stream().map(Item::plain).toList();
      default -> isNull() ? "" : text();
    };
  }

  private Map<String, Object> plainFields() {
    Map<String, Object> plain = new LinkedHashMap<>();
    fields().forEach((name, item) -> plain.put(name, item.plain()));
    return plain;
  }
}
