package gatehouse.packs;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads a YAML text into items that know their lines. Aliases and types of Java are not followed.
final class YamlFile {
  private static final int MOST_CODE_POINTS = 8_000_000;

  private YamlFile() {}

  /// The file's root, or empty with an error noted if it cannot be read as YAML.
  static Optional<Item> read(String name, String text, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CODE_POINTS);
    options.setMaxAliasesForCollections(0);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      return Optional.ofNullable(root).map(node -> new Item(name, node, problems));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      String message = "This is not YAML: " + e.getProblem() + ".";
      problems.add(
          new Problem(name, line, Problem.Severity.ERROR, message, advice(e.getProblem())));
      return Optional.empty();
    }
  }

  private static String advice(String problem) {
    if (problem.contains("TAB")) {
      return "Indent with spaces, not with tabs.";
    }
    return problem.contains("mapping values")
        ? "Put a text that contains a colon in quotes, and check the indent."
        : "Check indents and quotes.";
  }
}
