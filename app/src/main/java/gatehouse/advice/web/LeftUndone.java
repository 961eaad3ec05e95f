package gatehouse.advice.web;

import gatehouse.advice.Told;
import gatehouse.advisor.Advisor;
import gatehouse.advisor.Answer;
import gatehouse.policies.Verdicts;
import gatehouse.rules.Duty;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The question that comes with every duty: may I leave it? It is asked of the act itself or, where
/// the duty is an act of its own, of that act.
///
/// @param asking the question that was answered
/// @param duties what follows from the answer
record LeftUndone(Asking asking, List<Duty> duties) {
  private static final String INTENT = "intent";
  private static final String LEAVE = "leave_undone";

  /// The act that a duty of a kind asks for.
  private static final Map<String, String> ACTS =
      Map.of(
          "report", "report_concern",
          "keep_evidence", "capture_evidence",
          "reply", "answer_comment",
          "declare", "declare_tie",
          "sign", "sign_agreement",
          "train", "attend_training",
          "review", "review_policy");

  LeftUndone {
    duties = List.copyOf(duties);
  }

  static LeftUndone of(Asking asking, Answer answer) {
    return new LeftUndone(asking, answer.decision().duties());
  }

  /// The question, if a duty follows and the texts have an answer to it: silence would read as
  /// leave to do nothing.
  Optional<Link> link(Advisor advisor) {
    if (duties.isEmpty() || asking.told().of(INTENT).contains(LEAVE)) {
      return Optional.empty();
    }
    return acts()
        .map(act -> asking.told().with("act", List.of(act)).with(INTENT, List.of(LEAVE)))
        .filter(told -> isAnswered(advisor, told))
        .findFirst()
        .map(told -> link(told, advisor.rulebook().vocabulary()));
  }

  private Stream<String> acts() {
    Stream<String> ordered =
        duties.stream().flatMap(duty -> Optional.ofNullable(ACTS.get(duty.kind())).stream());
    return Stream.concat(asking.told().of("act").stream(), ordered).distinct();
  }

  private static boolean isAnswered(Advisor advisor, Told told) {
    Telling telling = told.telling(advisor.rulebook().vocabulary());
    Situation situation = telling.situation();
    return advisor.rulebook().contradictions(situation).isEmpty()
        && Verdicts.of(advisor.rulebook(), situation) != Verdict.SILENT;
  }

  private Link link(Told told, Vocabulary words) {
    return words
        .facet("act")
        .flatMap(act -> act.value(told.of("act").getFirst()))
        .map(act -> new Link(Sentence.mayI(act, true), asking.with(told).answer()))
        .orElseThrow();
  }
}
