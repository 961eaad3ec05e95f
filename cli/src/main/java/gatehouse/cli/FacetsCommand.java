package gatehouse.cli;

import gatehouse.json.Json;
import gatehouse.packs.Words;
import gatehouse.rules.Facet;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `gatehouse facets`: the vocabulary.
final class FacetsCommand {
  static final String HELP =
      """
      Usage: gatehouse facets [FACET] [--json]

      Lists the facets of a situation and their values. `ask`, the API and the packs share them.
        FACET     show only this facet
        --json    for programs\
      """;

  private FacetsCommand() {}

  static int run(List<String> args, PrintStream out) {
    Options options = Options.of(args, Set.of("json"), Set.of());
    List<Facet> facets = wanted(options);
    if (options.has("json")) {
      out.println(Json.of(Map.of("facets", facets.stream().map(FacetsCommand::json).toList())));
    } else {
      facets.forEach(facet -> print(facet, out));
    }
    return Exit.OK;
  }

  private static List<Facet> wanted(Options options) {
    List<Facet> all = Words.shipped().vocabulary().facets();
    if (options.words().isEmpty()) {
      return all;
    }
    String name = options.words().getFirst();
    List<Facet> found = all.stream().filter(f -> f.id().equals(name)).toList();
    if (found.isEmpty()) {
      throw Usage.unknown("facet", name, all.stream().map(Facet::id));
    }
    return found;
  }

  private static void print(Facet facet, PrintStream out) {
    String kind = facet.one() ? "one value" : "any number";
    out.printf("%s (%s) - %s%n", facet.id(), kind, facet.ask());
    facet.values().forEach(v -> out.printf("  %-28s %s%n", v.id(), v.is()));
    out.println();
  }

  private static Map<String, Object> json(Facet facet) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("facet", facet.id());
    fields.put("kind", facet.one() ? "one" : "many");
    fields.put("ask", facet.ask());
    fields.put("values", facet.values().stream().map(FacetsCommand::json).toList());
    fields.put("groups", facet.groups());
    return fields;
  }

  private static Map<String, Object> json(Facet.Value value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", value.id());
    fields.put("is", value.is());
    fields.put("words", value.words());
    return fields;
  }
}
