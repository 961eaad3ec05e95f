package gatehouse.cli;

import gatehouse.packs.Words;
import gatehouse.schema.Schemas;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/// `gatehouse schema`: the JSON Schemas of pack files.
final class SchemaCommand {
  static final String HELP =
      """
      Usage: gatehouse schema [NAME]

      Prints the JSON Schema (draft 2020-12) of a pack file; without a name, which there are.
        NAME    pack, clauses, open-questions, examples or reference\
      """;

  private SchemaCommand() {}

  static int run(List<String> args, PrintStream out) {
    Options options = Options.of(args, Set.of(), Set.of());
    if (options.words().isEmpty()) {
      Schemas.NAMES.forEach(out::println);
      return Exit.OK;
    }
    String name = options.words().getFirst();
    if (!Schemas.NAMES.contains(name)) {
      throw Usage.unknown("schema", name, Schemas.NAMES.stream());
    }
    out.print(Schemas.of(name, Words.shipped().vocabulary()));
    return Exit.OK;
  }
}
