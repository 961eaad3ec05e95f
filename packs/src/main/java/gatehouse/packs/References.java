package gatehouse.packs;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Norm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that everything a pack refers to by name exists: clauses, open questions, their choices.
final class References {
  private final Pack pack;
  private final Problems problems;
  private final Set<ClauseId> clauses;

  References(Pack pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
    this.clauses = pack.clauses().stream().map(PolicyClause::id).collect(Collectors.toSet());
  }

  void check() {
    pack.questions().forEach(this::checkQuestion);
    NormReader reader = new NormReader(pack.words().vocabulary(), this::parameter);
    for (PolicyClause clause : pack.clauses()) {
      for (NormText text : clause.norms()) {
        checkNorm(reader.read(clause.id(), text.item()), text.item());
        text.readings().forEach((q, choices) -> checkReading(q, choices, text.item()));
      }
    }
  }

  private List<String> parameter(String name) {
    Parameter parameter = pack.info().parameters().get(name);
    return parameter == null ? List.of() : parameter.inForce();
  }

  private void checkQuestion(OpenQuestion question) {
    for (ClauseId id : question.clauses()) {
      if (!clauses.contains(id)) {
        problems.add(
            new Problem(
                "open-questions.yaml",
                question.line(),
                Problem.Severity.ERROR,
                "The clause '" + id + "' is not in this pack.",
                Problems.advice(id.value(), clauses.stream().map(ClauseId::value))));
      }
    }
  }

  private void checkNorm(Norm norm, Item item) {
    Stream<ClauseId> cited =
        Stream.of(
                norm.cites().stream(),
                norm.overrides().stream(),
                norm.unless().stream().flatMap(e -> e.cites().stream()),
                norm.duties().stream().map(d -> d.clause()))
            .flatMap(s -> s);
    cited.filter(id -> !clauses.contains(id)).forEach(id -> unknownClause(item, id));
  }

  private void unknownClause(Item item, ClauseId id) {
    problems.error(
        item,
        "The clause '" + id + "' is not in this pack.",
        Problems.advice(id.value(), clauses.stream().map(ClauseId::value)));
  }

  private void checkReading(String question, List<String> choices, Item item) {
    Map<String, OpenQuestion> known =
        pack.questions().stream().collect(Collectors.toMap(OpenQuestion::id, q -> q, (a, _) -> a));
    OpenQuestion asked = known.get(question);
    if (asked == null) {
      problems.unknown(item, "The open question", question, known.keySet());
      return;
    }
    List<String> ids = asked.choices().stream().map(OpenQuestion.Choice::id).toList();
    choices.stream()
        .filter(c -> !ids.contains(c))
        .forEach(c -> problems.unknown(item, "The choice of " + question, c, ids));
  }
}
