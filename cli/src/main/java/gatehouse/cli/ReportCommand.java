package gatehouse.cli;

import gatehouse.enactment.Enactment;
import gatehouse.enactment.Status;
import gatehouse.json.Json;
import gatehouse.packs.Library;
import gatehouse.packs.Reading;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// `gatehouse report`: how the clauses are enacted.
final class ReportCommand {
  static final String HELP =
      """
      Usage: gatehouse report [POLICY...] [--json | --markdown]

      How each clause is enacted: by which capabilities, and whether tests prove it. Without options
      the totals by status.
        POLICY       a policy that ships with Gatehouse, or the folder of a pack; all five if none
        --json       every clause, for programs
        --markdown   what docs/clauses.md contains\
      """;

  private ReportCommand() {}

  static int run(List<String> args, PrintStream out) {
    Options options = Options.of(args, Set.of("json", "markdown"), Set.of());
    Map<Reading, List<Enactment>> enacted = new LinkedHashMap<>();
    Library library = Library.shipped();
    List<String> policies = options.words().isEmpty() ? Library.POLICIES : options.words();
    policies.forEach(name -> {
      Reading reading = Packs.reading(library, name);
      enacted.put(reading, Enactment.of(reading));
    });
    if (options.has("json")) {
      out.println(Json.of(ReportJson.of(enacted)));
    } else if (options.has("markdown")) {
      out.print(ReportMarkdown.of(enacted));
    } else {
      print(enacted, out);
    }
    return Exit.OK;
  }

  private static void print(Map<Reading, List<Enactment>> enacted, PrintStream out) {
    out.printf(Locale.ROOT, "%-20s", "");
    for (Status status : Status.values()) {
      out.printf(Locale.ROOT, "%20s", status.title());
    }
    out.printf(Locale.ROOT, "%8s%n", "Clauses");
    enacted.forEach((reading, clauses) -> row(reading.pack().info().id(), clauses, out));
    row("all", enacted.values().stream().flatMap(List::stream).toList(), out);
  }

  private static void row(String name, List<Enactment> clauses, PrintStream out) {
    out.printf(Locale.ROOT, "%-20s", name);
    for (Status status : Status.values()) {
      out.printf(Locale.ROOT, "%20d", count(clauses, status));
    }
    out.printf(Locale.ROOT, "%8d%n", clauses.size());
  }

  static long count(List<Enactment> clauses, Status status) {
    return clauses.stream().filter(c -> c.status() == status).count();
  }
}
