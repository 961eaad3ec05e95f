package gatehouse.packs;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
    tailoring.strengthened().forEach(this::strengthening);
    new AddedClauses(pack, tailoring).check(problems);
  }

  /// A school may bind itself more strictly than the text; to be laxer it switches a clause off.
  private void strengthening(Strengthening stricter) {
    Optional<PolicyClause> clause = pack.clause(stricter.clause());
    if (clause.isEmpty()) {
      List<String> ids = pack.clauses().stream().map(c -> c.id().value()).toList();
      String advice = Problems.advice(stricter.clause().value(), ids.stream());
      refuse(stricter, "The clause '" + stricter.clause() + "' is not in this pack.", advice);
      return;
    }
    List<NormText> meant = clause.get().norms().stream().filter(stricter::means).toList();
    if (meant.isEmpty()) {
      String norm = stricter.norm().isEmpty() ? "no norm" : "no norm '" + stricter.norm() + "'";
      String advice = "Add a clause of your own instead.";
      refuse(stricter, "The clause " + stricter.clause() + " has " + norm + ".", advice);
    } else if (meant.stream().map(TailoringCheck::effect).noneMatch(stricter::raises)) {
      refuse(stricter, notStricter(stricter, meant), stricterThan(meant));
    }
  }

  private static String notStricter(Strengthening stricter, List<NormText> meant) {
    String now =
        meant.stream()
            .map(TailoringCheck::effect)
            .map(TailoringCheck::word)
            .distinct()
            .collect(Collectors.joining(" and "));
    return "The clause "
        + stricter.clause()
        + " "
        + now
        + " already; '"
        + word(stricter.effect())
        + "' is not stricter.";
  }

  private static String stricterThan(List<NormText> meant) {
    List<Effect> scale = Strengthening.SCALE;
    int mildest =
        meant.stream()
            .map(TailoringCheck::effect)
            .mapToInt(scale::indexOf)
            .filter(e -> e >= 0)
            .min()
            .orElse(scale.size());
    List<String> left =
        scale.subList(Math.min(mildest + 1, scale.size()), scale.size()).stream()
            .map(TailoringCheck::word)
            .toList();
    return left.isEmpty()
        ? "Nothing is stricter; a duty is made stricter by adding a clause."
        : "Stricter would be: " + String.join(", ", left) + ".";
  }

  private static Effect effect(NormText text) {
    String word = text.item().optional("effect").orElse("");
    return Arrays.stream(Effect.values())
        .filter(effect -> word(effect).equals(word))
        .findFirst()
        .orElse(Effect.ADVISES);
  }

  private static String word(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }

  private void refuse(Strengthening stricter, String message, String advice) {
    problems.add(
        new Problem(stricter.file(), stricter.line(), Problem.Severity.ERROR, message, advice));
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
