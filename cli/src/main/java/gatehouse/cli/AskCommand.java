package gatehouse.cli;

import gatehouse.advisor.Advisor;
import gatehouse.advisor.Answer;
import gatehouse.json.Json;
import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.packs.Situations;
import gatehouse.rules.Explanation;
import gatehouse.rules.Facet;
import gatehouse.rules.Telling;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `gatehouse ask`: judges one situation.
final class AskCommand {
  static final String HELP =
      """
      Usage: gatehouse ask --policy NAME --actor WHO --act WHAT [--FACET VALUE[,VALUE]...]

      Judges a situation by a policy and the national layer above it.
        --policy NAME        a policy that ships with Gatehouse, or the folder of a pack
        --FACET VALUE        see `gatehouse facets`; say `unknown` for what you do not know
        --situation FILE     read the situation from a YAML file (options add to it)
        --alone              leave the national layer aside
        --explain            show each norm that speaks of the act and why it applies or does not
        --json               for programs

      Exit code: 0 allowed or allowed with conditions, 3 discouraged, 4 needs approval,
      5 forbidden, 6 the policy is silent, 2 the question was not understood.\
      """;

  private AskCommand() {}

  static int run(List<String> args, PrintStream out) {
    Library library = Library.shipped();
    Options options = options(args, library);
    String policy =
        options
            .value("policy")
            .orElseThrow(() ->
                new Usage("Say which policy: --policy " + String.join(" | ", Library.POLICIES)));
    Telling telling = telling(options, library);
    refuse(telling.faults());
    Edition edition = Edition.asWritten(Packs.named(library, policy));
    Advisor advisor = options.has("alone") ? Advisor.alone(edition) : Advisor.of(library, edition);
    refuse(advisor.faults(telling));
    Answer answer = advisor.answer(telling.inquiry());
    print(options, advisor, answer, out);
    return Exit.of(answer.verdict());
  }

  private static Options options(List<String> args, Library library) {
    Set<String> valued =
        library.words().vocabulary().facets().stream()
            .map(Facet::id)
            .collect(Collectors.toCollection(HashSet::new));
    valued.addAll(Set.of("policy", "situation"));
    return Options.of(args, Set.of("json", "explain", "alone"), valued);
  }

  private static Telling telling(Options options, Library library) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    options.value("situation").ifPresent(file -> told.putAll(Situations.told(Path.of(file))));
    for (Facet facet : library.words().vocabulary().facets()) {
      List<String> values = options.values(facet.id());
      if (!values.isEmpty()) {
        told.put(facet.id(), values);
      }
    }
    if (!told.containsKey("act")) {
      throw new Usage("Say what you want to do: --act ... (see `gatehouse facets act`).");
    }
    return Telling.of(library.words().vocabulary(), told);
  }

  private static void refuse(List<Telling.Fault> faults) {
    if (!faults.isEmpty()) {
      throw new Usage(
          faults.stream()
              .map(f -> f.message() + " " + f.advice())
              .collect(Collectors.joining("\n")));
    }
  }

  private static void print(Options options, Advisor advisor, Answer answer, PrintStream out) {
    List<Explanation> explained =
        options.has("explain") ? advisor.explain(answer.decision().situation()) : List.of();
    if (options.has("json")) {
      out.println(Json.of(options.has("explain") ? answer.json(explained) : answer.json()));
    } else {
      new AnswerText(answer, out).print();
      explained.forEach(e -> out.println(line(e)));
    }
  }

  private static String line(Explanation e) {
    String standing = e.standing().word().replace('_', ' ');
    return String.format(
        Locale.ROOT,
        "  %-18s %-14s %-15s %s (%s)",
        e.clause(),
        e.effect().word(),
        standing,
        String.join("; ", e.why()),
        e.source());
  }
}
