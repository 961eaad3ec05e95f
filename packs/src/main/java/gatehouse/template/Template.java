package gatehouse.template;

import gatehouse.packs.Library;
import gatehouse.rules.Vocabulary;
import gatehouse.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The pack to start from: a ten-clause policy of an invented school, with comments that teach.
public final class Template {
  private static final List<String> FILES =
      List.of("pack.yaml", "clauses.yaml", "open-questions.yaml", "examples.yaml");
  private static final Pattern GOOD_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private Template() {}

  /// Copies the template into a new folder, with the schemas beside it for the author's editor.
  ///
  /// @throws IllegalArgumentException if something is there already or the folder's name is no pack
  ///   name
  public static void copy(Path folder, Vocabulary vocabulary) throws IOException {
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    if (!GOOD_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'" + name + "' is no name for a pack. Use small letters, digits and hyphens.");
    }
    if (Files.exists(folder)) {
      throw new IllegalArgumentException("'" + folder + "' is there already. Name a new folder.");
    }
    Files.createDirectories(folder.resolve("schema"));
    for (String file : FILES) {
      Files.writeString(folder.resolve(file), text(file, name));
    }
    for (String schema : Schemas.NAMES) {
      Path file = folder.resolve("schema").resolve(schema + ".schema.json");
      Files.writeString(file, Schemas.of(schema, vocabulary));
    }
  }

  private static String text(String file, String name) {
    return Library.shippedText(Library.TEMPLATE + "/" + file)
        .replace("$schema=../schema/", "$schema=schema/")
        .replace("\nid: " + Library.TEMPLATE + "\n", "\nid: " + name + "\n");
  }
}
