package gatehouse.bench;

import gatehouse.rules.Condition;
import gatehouse.rules.Facet;
import gatehouse.rules.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A policy as a DMN decision table: a column for every facet, a row for every norm and exception.
/// What a row cannot say in its columns (an alternative across facets) stands in one more column.
final class DmnTable {
  static final String DECISION = "reached";
  private static final Notation FEEL = new Feel();

  private final List<Facet> columns;

  private DmnTable(List<Facet> columns) {
    this.columns = columns;
  }

  static String text(Vocabulary vocabulary, List<Mark> marks) {
    Facet act = vocabulary.facet("act").orElseThrow();
    List<Facet> mentioned =
        vocabulary.facets().stream()
            .filter(f -> !f.equals(act))
            .filter(f -> marks.stream().anyMatch(m -> !m.when().about(f).isEmpty()))
            .toList();
    return new DmnTable(Stream.concat(Stream.of(act), mentioned.stream()).toList())
        .definitions(vocabulary, marks);
  }

  static String name(Facet facet) {
    return "f_" + facet.id();
  }

  private String definitions(Vocabulary vocabulary, List<Mark> marks) {
    return """
    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="policy" \
    name="policy" namespace="https://gatehouse.invalid/bench">
    %s<decision id="reached" name="reached"><variable name="reached"/>
    %s<decisionTable id="table" hitPolicy="COLLECT">
    %s<input id="c_also"><inputExpression id="e_also"><text>true</text></inputExpression></input>
    <output id="o" typeRef="string"/>
    %s</decisionTable></decision></definitions>
    """
        .formatted(
            lines(vocabulary.facets(), DmnTable::input),
            lines(vocabulary.facets(), DmnTable::requirement),
            lines(columns, DmnTable::column),
            marks.stream().map(this::row).collect(Collectors.joining("\n")));
  }

  private static String lines(List<Facet> facets, Function<Facet, String> line) {
    return facets.stream().map(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String input(Facet facet) {
    return "<inputData id=\"i_%1$s\" name=\"%2$s\"><variable name=\"%2$s\"%3$s/></inputData>"
        .formatted(facet.id(), name(facet), type(facet));
  }

  private static String requirement(Facet facet) {
    return "<informationRequirement id=\"r_%1$s\"><requiredInput href=\"#i_%1$s\"/>"
            .formatted(facet.id())
        + "</informationRequirement>";
  }

  private static String column(Facet facet) {
    return "<input id=\"c_%1$s\"><inputExpression id=\"e_%1$s\"%2$s><text>%3$s</text>"
            .formatted(facet.id(), type(facet), name(facet))
        + "</inputExpression></input>";
  }

  private static String type(Facet facet) {
    return facet.one() ? " typeRef=\"string\"" : "";
  }

  private String row(Mark mark) {
    String cells =
        columns.stream()
            .map(f -> cell(mark.when(), f))
            .map(DmnTable::entry)
            .collect(Collectors.joining());
    List<Condition> others = mark.when().others(columns);
    String also =
        others.isEmpty()
            ? "-"
            : others.stream().map(FEEL::tell).collect(Collectors.joining(" and "));
    return "<rule id=\""
        + mark.name()
        + "\">"
        + cells
        + entry(also)
        + "<outputEntry><text>\""
        + mark.name()
        + "\"</text></outputEntry></rule>";
  }

  private static String entry(String text) {
    return "<inputEntry><text>" + text + "</text></inputEntry>";
  }

  private static String cell(Conjunction when, Facet facet) {
    if (facet.one()) {
      return when.accepted(facet).map(v -> values(facet, v)).orElse("-");
    }
    List<Condition> parts = when.about(facet);
    return parts.isEmpty()
        ? "-"
        : parts.stream()
            .map(FEEL::tell)
            .map(t -> t.replace(name(facet), "?"))
            .collect(Collectors.joining(" and "));
  }

  /// The values that a cell accepts, or those that it does not if these are fewer.
  private static String values(Facet facet, BitSet accepted) {
    int all = facet.values().size() + 1;
    BitSet refused = (BitSet) accepted.clone();
    refused.flip(0, all);
    if (accepted.isEmpty() || refused.isEmpty()) {
      return accepted.isEmpty() ? "\"none at all\"" : "-";
    }
    return refused.cardinality() < accepted.cardinality()
        ? "not(" + list(facet, refused) + ")"
        : list(facet, accepted);
  }

  private static String list(Facet facet, BitSet values) {
    int unstated = facet.values().size();
    return Notation.quoted(
        IntStream.range(0, unstated + 1)
            .filter(values::get)
            .mapToObj(v -> v == unstated ? "" : facet.values().get(v).id())
            .toList());
  }

  /// DMN's expression language.
  private static final class Feel implements Notation {
    @Override
    public String oneOf(Facet facet, List<String> values) {
      return values.size() == 1
          ? name(facet) + " = " + Notation.quoted(values)
          : "list contains([" + Notation.quoted(values) + "], " + name(facet) + ")";
    }

    @Override
    public String noneOf(Facet facet, List<String> values) {
      return "not(" + oneOf(facet, values) + ")";
    }

    @Override
    public String anyFact(Facet facet, List<String> facts) {
      String told =
          facts.stream()
              .map(f -> "list contains(" + name(facet) + ", \"" + f + "\")")
              .collect(Collectors.joining(or()));
      return facts.size() == 1 ? told : "(" + told + ")";
    }

    @Override
    public String noFact(Facet facet, List<String> facts) {
      return "not(" + anyFact(facet, facts) + ")";
    }

    @Override
    public String and() {
      return " and ";
    }

    @Override
    public String or() {
      return " or ";
    }
  }
}
