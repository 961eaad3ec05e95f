package gatehouse.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Tag;

/// The texts of a pack's files, from a folder or from what ships with Gatehouse.
final class PackFiles {
  static final List<String> NEEDED = List.of("pack.yaml", "clauses.yaml", "open-questions.yaml");
  private static final List<String> OPTIONAL = List.of("examples.yaml", "reference.yaml");

  private final String name;
  private final Map<String, String> texts;

  private PackFiles(String name, Map<String, String> texts) {
    this.name = name;
    this.texts = texts;
  }

  static PackFiles shipped(String name) {
    Map<String, String> texts = new TreeMap<>();
    NEEDED.forEach(f -> texts.put(f, Shipped.text(name + "/" + f)));
    OPTIONAL.stream()
        .filter(f -> Shipped.has(name + "/" + f))
        .forEach(f -> texts.put(f, Shipped.text(name + "/" + f)));
    return new PackFiles(name, texts);
  }

  /// The files of a pack among texts that were kept, such as `holy-cross/pack.yaml`.
  static PackFiles kept(String name, Map<String, String> kept) {
    Map<String, String> texts = new TreeMap<>();
    kept.forEach((path, text) -> {
      if (path.startsWith(name + "/")) {
        texts.put(path.substring(name.length() + 1), text);
      }
    });
    return new PackFiles(name, texts);
  }

  Map<String, String> texts() {
    return texts;
  }

  static PackFiles in(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (String file : NEEDED) {
      if (Files.isRegularFile(folder.resolve(file))) {
        texts.put(file, text(folder.resolve(file)));
      }
    }
    OPTIONAL.stream()
        .filter(f -> Files.isRegularFile(folder.resolve(f)))
        .forEach(f -> texts.put(f, text(folder.resolve(f))));
    return new PackFiles(folder.toAbsolutePath().normalize().getFileName().toString(), texts);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  boolean has(String file) {
    return texts.containsKey(file);
  }

  /// A file's root; an empty mapping, with an error noted, where the file is missing or unreadable.
  Item item(String file, Problems problems) {
    String text = texts.get(file);
    if (text == null) {
      String advice = "Create it in the folder " + name + advice(file);
      problems.add(new Problem(file, 1, Problem.Severity.ERROR, "The file is missing.", advice));
      return empty(file, problems);
    }
    return YamlFile.read(file, text, problems).orElseGet(() -> empty(file, problems));
  }

  private static String advice(String file) {
    return file.equals("open-questions.yaml")
        ? "; without open questions it says `questions: []`."
        : ", or start from a copy: gatehouse check --new FOLDER.";
  }

  /// The members of the one list that a file consists of.
  List<Item> list(String file, String field, Problems problems) {
    Item root = item(file, problems);
    root.fields(Set.of(field));
    return root.items(field);
  }

  private static Item empty(String file, Problems problems) {
    return new Item(
        file, new MappingNode(Tag.MAP, List.of(), DumperOptions.FlowStyle.BLOCK), problems);
  }

  /// SHA-256 of the files that make the policy (not of its examples), in hexadecimal.
  String digest() {
    return Digest.of(NEEDED.stream().map(f -> f + "\n" + texts.getOrDefault(f, "")).toList());
  }
}
