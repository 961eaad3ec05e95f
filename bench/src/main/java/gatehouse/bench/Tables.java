package gatehouse.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/// The results as tables for the README.
final class Tables {
  private static final List<String> ENGINES = List.of("GATEHOUSE", "DROOLS", "DMN", "CEDAR");

  private final Collection<RunResult> results;

  Tables(Collection<RunResult> results) {
    this.results = results;
  }

  String text() {
    return decisions() + "\n" + others();
  }

  private String decisions() {
    StringBuilder table =
        new StringBuilder(
            """
            | policy | Gatehouse | allocated | Drools | ratio | KIE DMN | ratio | Cedar | ratio |
            |---|---|---|---|---|---|---|---|---|
            """);
    byPolicy().forEach((policy, row) -> table.append(line(policy, row)));
    return table.toString();
  }

  private Map<String, Map<String, RunResult>> byPolicy() {
    return results.stream()
        .filter(r -> parameter(r, "engine").isPresent())
        .collect(
            Collectors.groupingBy(
                r -> parameter(r, "policy").orElse(""),
                LinkedHashMap::new,
                Collectors.toMap(r -> parameter(r, "engine").orElse(""), Function.identity())));
  }

  private static String line(String policy, Map<String, RunResult> row) {
    StringBuilder line = new StringBuilder("| " + policy);
    double ours = Optional.ofNullable(row.get("GATEHOUSE")).map(Tables::score).orElse(Double.NaN);
    for (String engine : ENGINES) {
      RunResult result = row.get(engine);
      if (result == null) {
        line.append(" | | ");
      } else if (engine.equals("GATEHOUSE")) {
        line.append(" | %s | %s".formatted(time(ours), allocated(result)));
      } else {
        line.append(" | %s | %,.0fx".formatted(time(score(result)), score(result) / ours));
      }
    }
    return line + " |\n";
  }

  private String others() {
    return results.stream()
        .filter(r -> parameter(r, "engine").isEmpty())
        .map(r ->
            "| %s | %s | %s | %s | %s |"
                .formatted(
                    label(r),
                    parameter(r, "policy").or(() -> parameter(r, "pair")).orElse(""),
                    time(score(r)),
                    wall(r),
                    allocated(r)))
        .collect(
            Collectors.joining(
                "\n",
                "| benchmark | of | processor time | wall clock | allocated |\n|---|---|---|---|---|\n",
                "\n"));
  }

  private static String label(RunResult result) {
    String[] parts = result.getParams().getBenchmark().split("\\.", -1);
    return parts[parts.length - 2].replace("Benchmark", "") + "." + parts[parts.length - 1];
  }

  private static String time(double nanoseconds) {
    if (nanoseconds < 1e3) {
      return "%.0f ns".formatted(nanoseconds);
    }
    return nanoseconds < 1e6
        ? "%.1f µs".formatted(nanoseconds / 1e3)
        : "%.1f ms".formatted(nanoseconds / 1e6);
  }

  private static String wall(RunResult result) {
    String unit = result.getPrimaryResult().getScoreUnit().replace("/op", "");
    return "%.3g %s".formatted(result.getPrimaryResult().getScore(), unit.replace("us", "µs"));
  }

  private static String allocated(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return bytes == null ? "" : "%,.0f B".formatted(bytes.getScore());
  }

  /// The processor time; the wall clock goes into one column more.
  private static double score(RunResult result) {
    return Optional.ofNullable(result.getSecondaryResults().get(ProcessorTime.NAME))
        .orElseThrow()
        .getScore();
  }

  private static Optional<String> parameter(RunResult result, String name) {
    return result.getParams().getParamsKeys().contains(name)
        ? Optional.of(result.getParams().getParam(name))
        : Optional.empty();
  }
}
