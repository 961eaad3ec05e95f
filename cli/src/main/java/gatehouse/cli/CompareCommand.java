package gatehouse.cli;

import gatehouse.advisor.Comparisons;
import gatehouse.json.Json;
import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.packs.Pack;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Comparison;
import gatehouse.rules.Difference;
import gatehouse.rules.Facet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `gatehouse compare`: where two policies judge differently.
final class CompareCommand {
  static final String HELP =
      """
      Usage: gatehouse compare POLICY POLICY [--act ACT] [--json]

      The situations that two policies judge differently: exactly, over every situation that can be
      told, grouped by act, each group with its most ordinary example and the clauses of both.
        POLICY      a policy that ships with Gatehouse, or the folder of a pack
        --act ACT   only this act (see `gatehouse facets act`)
        --json      for programs
      Usage: gatehouse compare --save FOLDER
        writes the comparisons of the shipped policies, which ship with them
      Exit code: 0 the two judge alike, 1 they do not.\
      """;

  private CompareCommand() {}

  static int run(List<String> args, PrintStream out) {
    Options options = Options.of(args, Set.of("json"), Set.of("act", "save"));
    if (options.value("save").isPresent()) {
      return save(Path.of(options.value("save").get()), out);
    }
    if (options.words().size() != 2) {
      throw new Usage("Say which two policies: gatehouse compare POLICY POLICY");
    }
    Library library = Library.shipped();
    Pack left = Packs.named(library, options.words().getFirst());
    Pack right = Packs.named(library, options.words().getLast());
    Comparison comparison = Comparisons.of(Edition.asWritten(left), Edition.asWritten(right));
    List<Difference> wanted = wanted(comparison, options, library);
    if (options.has("json")) {
      out.println(Json.of(json(left, right, wanted)));
    } else {
      print(left, right, wanted, out);
    }
    return wanted.isEmpty() ? Exit.OK : Exit.FOUND_PROBLEMS;
  }

  private static int save(Path folder, PrintStream out) {
    Library library = Library.shipped();
    List<Edition> editions =
        Library.POLICIES.stream().map(id -> Edition.asWritten(library.pack(id))).toList();
    for (int l = 0; l < editions.size(); l++) {
      for (Edition right : editions.subList(l + 1, editions.size())) {
        Path file = folder.resolve(Comparisons.fileName(editions.get(l), right));
        write(file, Comparisons.written(editions.get(l), right));
        out.println(file);
      }
    }
    return Exit.OK;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new Usage("The file " + file + " cannot be written: " + e.getMessage());
    }
  }

  private static List<Difference> wanted(Comparison comparison, Options options, Library library) {
    if (options.value("act").isEmpty()) {
      return comparison.differences();
    }
    String act = options.value("act").get();
    Facet acts = library.words().vocabulary().facet("act").orElseThrow();
    if (acts.value(act).isEmpty()) {
      throw Usage.unknown("act", act, acts.values().stream().map(Facet.Value::id));
    }
    return comparison.differences().stream().filter(d -> d.act().id().equals(act)).toList();
  }

  private static void print(Pack left, Pack right, List<Difference> differences, PrintStream out) {
    out.println(left.info().id() + " against " + right.info().id());
    String act = "";
    for (Difference d : differences) {
      if (!d.act().id().equals(act)) {
        act = d.act().id();
        out.println("\n" + d.act().is() + " (" + act + ")");
      }
      out.println(
          "  "
              + d.left().word()
              + " "
              + d.leftClauses()
              + " / "
              + d.right().word()
              + " "
              + d.rightClauses());
      out.println("    for example: " + example(d) + "  (" + d.count() + " situations)");
    }
    out.println(
        "\n"
            + (differences.isEmpty()
                ? "They judge every situation alike."
                : differences.size() + " groups of differences."));
  }

  private static String example(Difference d) {
    return d.example().told().entrySet().stream()
        .filter(e -> !e.getKey().equals("act") && !e.getKey().equals("intent"))
        .map(e -> e.getKey() + " " + String.join("+", e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> json(Pack left, Pack right, List<Difference> differences) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("left", left.info().id());
    fields.put("right", right.info().id());
    fields.put("differences", differences.stream().map(CompareCommand::json).toList());
    return fields;
  }

  private static Map<String, Object> json(Difference d) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("act", d.act().id());
    fields.put("counterparts", d.counterparts().stream().map(Facet.Value::id).toList());
    fields.put("left", d.left().word());
    fields.put("right", d.right().word());
    fields.put("example", d.example().told());
    fields.put("left_clauses", d.leftClauses().stream().map(ClauseId::value).toList());
    fields.put("right_clauses", d.rightClauses().stream().map(ClauseId::value).toList());
    fields.put("count", d.count().toString());
    return fields;
  }
}
