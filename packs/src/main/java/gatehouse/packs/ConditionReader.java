package gatehouse.packs;

import gatehouse.rules.Condition;
import gatehouse.rules.Facet;
import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads a condition: a mapping from facets to values, joined by "and", with `any`, `all` and
/// `not`.
final class ConditionReader {
  private final Vocabulary vocabulary;
  private final Function<String, List<String>> parameters;

  /// @param parameters the values that a `$name` stands for; empty if it is unknown
  ConditionReader(Vocabulary vocabulary, Function<String, List<String>> parameters) {
    this.vocabulary = vocabulary;
    this.parameters = parameters;
  }

  Condition read(Item item) {
    List<Condition> parts = new ArrayList<>();
    item.fields().forEach((name, value) -> parts.add(part(name, value)));
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition part(String name, Item item) {
    return switch (name) {
      case "any" -> new Condition.Any(item.list().stream().map(this::read).toList());
      case "all" -> new Condition.All(item.list().stream().map(this::read).toList());
      case "not" ->
          new Condition.Not(new Condition.Any(item.list().stream().map(this::read).toList()));
      default -> facet(name, item);
    };
  }

  private Condition facet(String name, Item item) {
    return vocabulary
        .facet(name)
        .map(facet -> facet.one() ? slot(facet, item) : facts(facet, item))
        .orElseGet(() -> unknownFacet(name, item));
  }

  private Condition unknownFacet(String name, Item item) {
    Stream<String> known =
        Stream.concat(vocabulary.facets().stream().map(Facet::id), Stream.of("any", "all", "not"));
    item.problems().unknown(item, "The facet", name, known.toList());
    return Condition.always();
  }

  private Condition slot(Facet facet, Item item) {
    if (!item.isMap()) {
      return new Condition.OneOf(facet, values(facet, item));
    }
    List<Condition> parts = new ArrayList<>();
    for (Map.Entry<String, Item> entry : item.fields(java.util.Set.of("not")).entrySet()) {
      parts.add(new Condition.Not(new Condition.OneOf(facet, values(facet, entry.getValue()))));
    }
    return new Condition.All(parts);
  }

  private Condition facts(Facet facet, Item item) {
    if (!item.isMap()) {
      return new Condition.AnyFact(facet, values(facet, item));
    }
    List<Condition> parts = new ArrayList<>();
    item.fields(java.util.Set.of("all", "any", "none", "not"))
        .forEach((how, what) -> parts.add(facts(facet, how, what)));
    return new Condition.All(parts);
  }

  private Condition facts(Facet facet, String how, Item item) {
    BitSet values = values(facet, item);
    return switch (how) {
      case "all" -> new Condition.All(values.stream().mapToObj(v -> single(facet, v)).toList());
      case "any" -> new Condition.AnyFact(facet, values);
      default -> new Condition.Not(new Condition.AnyFact(facet, values));
    };
  }

  private static Condition single(Facet facet, int value) {
    BitSet one = new BitSet();
    one.set(value);
    return new Condition.AnyFact(facet, one);
  }

  private BitSet values(Facet facet, Item item) {
    BitSet values = new BitSet();
    item.list().forEach(member -> values.or(value(facet, member)));
    return values;
  }

  private BitSet value(Facet facet, Item member) {
    String name = member.text();
    return name.startsWith("$")
        ? parameter(facet, name.substring(1), member)
        : value(facet, name, member, "");
  }

  private BitSet value(Facet facet, String name, Item member, String from) {
    BitSet found = vocabulary.resolve(facet, name);
    if (found.isEmpty()) {
      Stream<String> known =
          Stream.concat(
              facet.values().stream().map(Facet.Value::id), facet.groups().keySet().stream());
      member.problems().unknown(member, "The value of " + from + facet.id(), name, known.toList());
    }
    return found;
  }

  private BitSet parameter(Facet facet, String name, Item member) {
    BitSet values = new BitSet();
    List<String> names = parameters.apply(name);
    names.forEach(value -> values.or(value(facet, value, member, "$" + name + " as ")));
    if (names.isEmpty()) {
      member
          .problems()
          .error(
              member,
              "The parameter $" + name + " gives no value of " + facet.id() + ".",
              "Give it a value in pack.yaml, under parameters.");
    }
    return values;
  }
}
