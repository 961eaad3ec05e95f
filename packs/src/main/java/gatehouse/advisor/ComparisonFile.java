package gatehouse.advisor;

import gatehouse.packs.Edition;
import gatehouse.rules.Comparison;
import gatehouse.rules.Difference;
import gatehouse.rules.Facet;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A comparison written down: one line an act with its three counts, one line a group with its
/// example. The first line names the two editions; a file of other editions is not used.
final class ComparisonFile {
  private final Edition left;
  private final Edition right;
  private final Vocabulary vocabulary;

  ComparisonFile(Edition left, Edition right) {
    this.left = left;
    this.right = right;
    this.vocabulary = left.pack().words().vocabulary();
  }

  /// The first line: what the comparison depends on.
  String heading() {
    String words = left.pack().words().digest();
    return String.join("\t", "editions", left.hash(), right.hash(), words);
  }

  String write(Comparison comparison) {
    Stream<String> acts = comparison.acts().stream().map(ComparisonFile::line);
    Stream<String> groups = comparison.differences().stream().map(ComparisonFile::line);
    return Stream.of(Stream.of(heading()), acts, groups)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Comparison.ActCount count) {
    return String.join(
        "\t",
        "act",
        count.act().id(),
        count.alike().toString(),
        count.leftStricter().toString(),
        count.rightStricter().toString());
  }

  private static String line(Difference d) {
    String towards =
        d.counterparts().stream().map(Facet.Value::id).collect(Collectors.joining(","));
    String example =
        d.example().told().entrySet().stream()
            .map(e -> e.getKey() + "=" + String.join(",", e.getValue()))
            .collect(Collectors.joining(";"));
    return String.join(
        "\t", "group", d.left().word(), d.right().word(), d.count().toString(), towards, example);
  }

  boolean current(String text) {
    return text.startsWith(heading() + "\n");
  }

  Comparison read(String text) {
    Rulebook first = left.rulebook();
    Rulebook second = right.rulebook();
    List<String[]> lines = text.lines().map(line -> line.split("\t", -1)).toList();
    return new Comparison(
        lines.stream().filter(l -> l[0].equals("group")).map(l -> group(l, first, second)).toList(),
        lines.stream().filter(l -> l[0].equals("act")).map(this::act).toList());
  }

  private Comparison.ActCount act(String[] line) {
    Facet.Value act = vocabulary.facet("act").flatMap(f -> f.value(line[1])).orElseThrow();
    return new Comparison.ActCount(
        act, new BigInteger(line[2]), new BigInteger(line[3]), new BigInteger(line[4]));
  }

  private Difference group(String[] line, Rulebook first, Rulebook second) {
    Situation example = example(line[5]);
    return Difference.shownBy(
        example,
        towards(line[4]),
        verdict(line[1]),
        verdict(line[2]),
        new BigInteger(line[3]),
        first,
        second);
  }

  private List<Facet.Value> towards(String names) {
    Facet facet = vocabulary.facet("counterpart").orElseThrow();
    return Arrays.stream(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(name -> facet.value(name).orElseThrow())
        .toList();
  }

  private Situation example(String told) {
    Map<String, List<String>> facets = new LinkedHashMap<>();
    for (String facet : told.split(";", -1)) {
      String[] parts = facet.split("=", 2);
      facets.put(parts[0], List.of(parts[1].split(",")));
    }
    return Telling.of(vocabulary, facets).situation();
  }

  private static Verdict verdict(String word) {
    return Arrays.stream(Verdict.values())
        .filter(v -> v.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
