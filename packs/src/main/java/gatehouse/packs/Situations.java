package gatehouse.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Situations told in files of the user's own.
public final class Situations {
  private Situations() {}

  /// The facets and values that a YAML file tells.
  ///
  /// @throws UnusablePack if the file is missing or no mapping of facets to values
  public static Map<String, List<String>> told(Path file) {
    Problems problems = new Problems();
    Map<String, List<String>> told = new LinkedHashMap<>();
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      problems.add(new Problem(name, 1, Problem.Severity.ERROR, "There is no such file.", ""));
    } else {
      YamlFile.read(name, text(file), problems)
          .ifPresent(root ->
              root.fields()
                  .forEach((facet, value) ->
                      told.put(facet, value.list().stream().map(Item::text).toList())));
    }
    if (problems.anyError()) {
      throw new UnusablePack(problems.all());
    }
    return told;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
