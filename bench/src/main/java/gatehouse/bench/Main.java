package gatehouse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Checks that all engines agree, measures them in one run and prints the tables.
public final class Main {
  private Main() {}

  /// Checks and measures.
  ///
  /// @param arguments `--check` to check only, `--no-check` to measure only, and benchmarks by a
  ///   part of their names; all if none is named
  public static void main(String[] arguments) throws RunnerException {
    List<String> wanted = List.of(arguments);
    if (!wanted.contains("--no-check")) {
      checkAgreement();
      checkComparisons();
    }
    if (!wanted.contains("--check")) {
      System.out.println(Footprint.table());
      measure(wanted.stream().filter(w -> !w.startsWith("--")).toList());
    }
  }

  private static void checkAgreement() {
    for (String name : Policy.names()) {
      Policy policy = Policy.named(name);
      double reasons = 0;
      for (Engine.Kind kind : Engine.Kind.values()) {
        reasons = Agreement.check(policy, kind);
      }
      System.out.printf(
          "%s: %d rules, %d situations, %.1f reasons each: all engines agree%n",
          name, policy.statements().size(), policy.situations().size(), reasons);
    }
  }

  private static void checkComparisons() {
    for (String pair : Pairs.names()) {
      System.out.printf("%s: %s%n", pair, Pairs.Pair.named(pair).checked());
    }
  }

  private static void measure(List<String> benchmarks) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .addProfiler(GCProfiler.class)
            .addProfiler(ProcessorTime.class)
            .shouldFailOnError(true);
    benchmarks.forEach(options::include);
    if (benchmarks.isEmpty()) {
      options.include("gatehouse.bench");
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    String tables = new Tables(results).text();
    System.out.println(tables);
    keep(tables);
  }

  private static void keep(String tables) {
    try {
      Files.writeString(Files.createDirectories(Path.of("target")).resolve("bench.md"), tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
