package gatehouse.packs;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Condition;
import gatehouse.rules.Duty;
import gatehouse.rules.Effect;
import gatehouse.rules.Exemption;
import gatehouse.rules.Norm;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Reads a norm from its place under a clause.
final class NormReader {
  private final ConditionReader conditions;
  private final Function<String, List<String>> parameters;

  NormReader(Vocabulary vocabulary, Function<String, List<String>> parameters) {
    this.conditions = new ConditionReader(vocabulary, parameters);
    this.parameters = parameters;
  }

  Norm read(ClauseId clause, Item item) {
    item.fields(Fields.NORM);
    return new Norm(
        clause,
        effect(item),
        item.truth("prescribed"),
        item.field("when").map(conditions::read).orElse(Condition.always()),
        item.items("unless").stream().map(e -> exemption(clause, e)).toList(),
        clauses(item, "cites"),
        new HashSet<>(clauses(item, "overrides")),
        item.texts("conditions"),
        item.items("duties").stream().map(d -> duty(clause, d)).toList(),
        item.optional("because").orElse(null),
        item.file() + ":" + item.line());
  }

  static Effect effect(Item item) {
    String word = item.required("effect");
    for (Effect effect : Effect.values()) {
      if (effect.name().toLowerCase(Locale.ROOT).equals(word)) {
        return effect;
      }
    }
    List<String> known =
        Arrays.stream(Effect.values()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    item.problems().unknown(item, "The effect", word, known);
    return Effect.ADVISES;
  }

  private Exemption exemption(ClauseId clause, Item item) {
    item.fields(Fields.EXEMPTION);
    List<ClauseId> cites = clauses(item, "cite");
    return new Exemption(
        item.field("when").map(conditions::read).orElse(Condition.never()),
        item.field("gives").map(NormReader::verdict).orElse(Verdict.ALLOWED_WITH_CONDITIONS),
        cites.isEmpty() ? List.of(clause) : cites,
        item.texts("conditions"));
  }

  static Verdict verdict(Item item) {
    String word = item.text();
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    List<String> known = Arrays.stream(Verdict.values()).map(Verdict::word).toList();
    item.problems().unknown(item, "The verdict", word, known);
    return Verdict.SILENT;
  }

  private Duty duty(ClauseId clause, Item item) {
    item.fields(Fields.DUTY);
    String kind = item.required("do");
    if (!Fields.DUTY_KINDS.contains(kind)) {
      item.problems().unknown(item, "The duty", kind, Fields.DUTY_KINDS);
    }
    ClauseId cited = item.field("cite").map(NormReader::clause).orElse(clause);
    return new Duty(
        kind,
        item.required("says"),
        item.optional("to").orElse(null),
        item.field("within").map(this::clock).orElse(null),
        cited);
  }

  /// "$reply_hours hours" with the parameter's value in its place.
  private String clock(Item item) {
    String clock = item.text();
    if (!clock.startsWith("$")) {
      return clock;
    }
    String[] parts = clock.substring(1).split(" ", 2);
    String value = String.join(", ", parameters.apply(parts[0]));
    if (value.isEmpty()) {
      String advice = "Give it a value in pack.yaml, under parameters.";
      item.problems().error(item, "The parameter $" + parts[0] + " gives no value.", advice);
    }
    return parts.length == 1 ? value : value + " " + parts[1];
  }

  static List<ClauseId> clauses(Item item, String field) {
    return item.items(field).stream().map(NormReader::clause).toList();
  }

  static ClauseId clause(Item item) {
    try {
      return new ClauseId(item.text());
    } catch (IllegalArgumentException e) {
      item.problems().error(item, e.getMessage() + ".", "");
      return new ClauseId("UNKNOWN-0");
    }
  }
}
