package gatehouse.packs;

import gatehouse.rules.ClauseId;
import java.util.List;

/// Checks that a tailoring speaks of what its pack has.
final class TailoringCheck {
  private static final String TAILORING = "tailoring";

  private final Pack pack;
  private final Problems problems;

  TailoringCheck(Pack pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
  }

  void check(Tailoring tailoring) {
    tailoring.decisions().forEach(this::decision);
    List<String> parameters = List.copyOf(pack.info().parameters().keySet());
    tailoring.parameters().keySet().forEach(p -> known("parameter", p, parameters));
    List<String> clauses =
        pack.clauses().stream().map(PolicyClause::id).map(ClauseId::value).toList();
    tailoring.switchedOff().keySet().forEach(c -> known("clause", c.value(), clauses));
  }

  private void decision(String question, String choice) {
    List<String> questions = pack.questions().stream().map(OpenQuestion::id).toList();
    known("open question", question, questions);
    pack.questions().stream()
        .filter(q -> q.id().equals(question))
        .map(q -> q.choices().stream().map(OpenQuestion.Choice::id).toList())
        .forEach(choices -> known("choice of " + question, choice, choices));
  }

  private void known(String what, String said, List<String> names) {
    if (!names.contains(said)) {
      problems.add(
          new Problem(
              TAILORING,
              1,
              Problem.Severity.ERROR,
              "The " + what + " '" + said + "' is not in this pack.",
              Problems.advice(said, names.stream())));
    }
  }
}
