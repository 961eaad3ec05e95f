package gatehouse.packs;

import gatehouse.json.Json;
import gatehouse.rules.ClauseId;
import java.util.List;

/// Reads what a school makes of a pack from a file, each change with its reason.
final class TailoringReader {
  static final String FILE = "tailoring.yaml";

  private final Pack pack;

  TailoringReader(Pack pack) {
    this.pack = pack;
  }

  Tailoring read(Item root) {
    root.fields(Fields.TAILORING);
    Tailoring tailoring = Tailoring.NONE;
    for (Item item : root.items("decisions")) {
      tailoring = decision(tailoring, item);
    }
    for (Item item : root.items("parameters")) {
      tailoring = setting(tailoring, item);
    }
    for (Item item : root.items("switched_off")) {
      tailoring = switchedOff(tailoring, item);
    }
    for (Item item : root.items("added")) {
      tailoring = added(tailoring, item);
    }
    for (Item item : root.items("strengthened")) {
      tailoring = strengthened(tailoring, item);
    }
    return tailoring;
  }

  private Tailoring decision(Tailoring before, Item item) {
    item.fields(Fields.DECISION);
    String question = item.required("question");
    String choice = item.required("choice");
    List<String> known = pack.questions().stream().map(OpenQuestion::id).toList();
    List<String> choices =
        pack.question(question).stream()
            .flatMap(q -> q.choices().stream().map(OpenQuestion.Choice::id))
            .toList();
    boolean possible =
        known(item, "The open question", question, known)
            && known(item, "The choice of " + question, choice, choices);
    String reason = reason(item);
    return possible ? before.deciding(question, choice).because(question, reason) : before;
  }

  private Tailoring setting(Tailoring before, Item item) {
    item.fields(Fields.SETTING);
    String parameter = item.required("parameter");
    item.wanted("value");
    String reason = reason(item);
    List<String> known = List.copyOf(pack.info().parameters().keySet());
    return known(item, "The parameter", parameter, known)
        ? before.setting(parameter, item.texts("value")).because(parameter, reason)
        : before;
  }

  private Tailoring switchedOff(Tailoring before, Item item) {
    item.fields(Fields.SWITCHED_OFF);
    String clause = item.required("clause");
    String reason = reason(item);
    return known(item, "The clause", clause, clauses())
        ? before.without(new ClauseId(clause), reason)
        : before;
  }

  private static Tailoring added(Tailoring before, Item item) {
    item.fields(Fields.ADDED);
    item.wanted("clause");
    String reason = reason(item);
    return item.field("clause")
        .map(clause ->
            before.adding(
                new AddedClause(PackReader.clause(clause), reason, Json.of(clause.plain()))))
        .orElse(before);
  }

  private static Tailoring strengthened(Tailoring before, Item item) {
    item.fields(Fields.STRENGTHENED);
    item.wanted("clause");
    String reason = reason(item);
    return item.field("clause")
        .map(NormReader::clause)
        .map(clause ->
            before.strengthening(
                new Strengthening(
                    clause,
                    item.optional("norm").orElse(""),
                    NormReader.effect(item),
                    reason,
                    item.file(),
                    item.line())))
        .orElse(before);
  }

  /// Governors will ask; so will an inspector.
  private static String reason(Item item) {
    String reason = item.optional("reason").orElse("").strip();
    if (reason.isEmpty()) {
      item.problems()
          .error(item, "A change needs its reason.", "Add reason: and say why in one sentence.");
    }
    return reason;
  }

  private static boolean known(Item item, String what, String said, List<String> names) {
    if (!names.contains(said)) {
      item.problems().unknown(item, what, said, names);
      return false;
    }
    return true;
  }

  private List<String> clauses() {
    return pack.clauses().stream().map(c -> c.id().value()).toList();
  }
}
