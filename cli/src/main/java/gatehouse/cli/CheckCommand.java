package gatehouse.cli;

import gatehouse.json.Json;
import gatehouse.packs.Adoption;
import gatehouse.packs.Inspection;
import gatehouse.packs.Library;
import gatehouse.packs.Problem;
import gatehouse.packs.UnusablePack;
import gatehouse.packs.Words;
import gatehouse.template.Template;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `gatehouse check`: validates a pack.
final class CheckCommand {
  static final String HELP =
      """
      Usage: gatehouse check FOLDER [--json]
             gatehouse check FILE.yaml [--json]
             gatehouse check --new FOLDER

      Validates a pack: its files, names and references; norms that can never apply, exceptions that
      never help, contradictions; and runs its examples. Every problem is told with file and line.
      A file is what a school makes of a pack: questions decided, values set, clauses switched off,
      added or strengthened, each with its reason.
        --new    first makes the folder, with a copy of the template pack to start from
        --json   for programs
      See docs/write-your-own-policy.md.
      Exit code: 0 in order (perhaps with warnings), 1 with errors.\
      """;

  private CheckCommand() {}

  static int run(List<String> args, PrintStream out) {
    Options options = Options.of(args, Set.of("json", "new"), Set.of());
    if (options.words().isEmpty()) {
      throw new Usage("Say which folder: gatehouse check FOLDER");
    }
    String folder = options.words().getFirst();
    if (options.has("new")) {
      make(Path.of(folder));
    }
    Found found = folder.endsWith(".yaml") ? tailoring(Path.of(folder)) : pack(folder);
    if (options.has("json")) {
      out.println(Json.of(json(found)));
    } else {
      found.problems().forEach(out::println);
      out.println(found.summary());
    }
    return found.ok() ? Exit.OK : Exit.FOUND_PROBLEMS;
  }

  private record Found(boolean ok, String summary, List<Problem> problems) {}

  private static Found pack(String folder) {
    Inspection inspection = inspect(folder);
    return new Found(!inspection.anyError(), inspection.summary(), inspection.problems());
  }

  private static Found tailoring(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Usage("There is no file '" + file + "'.");
    }
    try {
      Adoption adoption = Library.shipped().adoption(file);
      return new Found(!adoption.anyError(), adoption.summary(), adoption.problems());
    } catch (UnusablePack refused) {
      return new Found(false, file.getFileName() + ": errors", refused.problems());
    }
  }

  private static void make(Path folder) {
    try {
      Template.copy(folder, Words.shipped().vocabulary());
    } catch (IllegalArgumentException e) {
      throw new Usage(e.getMessage());
    } catch (IOException e) {
      throw new Usage("The folder '" + folder + "' cannot be written: " + e.getMessage());
    }
  }

  private static Inspection inspect(String name) {
    Library library = Library.shipped();
    return Library.ships(name)
        ? Inspection.of(library.reading(name))
        : Inspection.of(library.reading(Packs.folder(name)));
  }

  private static Map<String, Object> json(Found found) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("ok", found.ok());
    fields.put("summary", found.summary());
    fields.put("problems", found.problems().stream().map(CheckCommand::json).toList());
    return fields;
  }

  private static Map<String, Object> json(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", problem.file());
    fields.put("line", problem.line());
    fields.put("severity", problem.severity() == Problem.Severity.ERROR ? "error" : "warning");
    fields.put("message", problem.message());
    fields.put("advice", problem.advice());
    return fields;
  }
}
