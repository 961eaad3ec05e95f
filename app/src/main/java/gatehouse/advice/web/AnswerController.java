package gatehouse.advice.web;

import gatehouse.advice.AskedQuestions;
import gatehouse.advisor.Advisor;
import gatehouse.advisor.Answer;
import gatehouse.packs.Pack;
import gatehouse.packs.Reading;
import gatehouse.policies.Policies;
import gatehouse.policies.Verdicts;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Answers a question told to the end in the address.
@Controller
class AnswerController {
  private final Policies policies;
  private final AskedQuestions asked;

  AnswerController(Policies policies, AskedQuestions asked) {
    this.policies = policies;
    this.asked = asked;
  }

  @GetMapping("/answer")
  Object answer(HttpServletRequest request) {
    Asking asking = Asking.of(words(), request.getParameterMap());
    List<Telling.Fault> faults = Faults.of(asking, policies);
    if (!faults.isEmpty()) {
      return new NotUnderstoodPage(faults);
    }
    if (asking.policy().isEmpty() || asking.told().of("act").isEmpty()) {
      return SeeOther.to(asking.onward());
    }
    Telling telling = asking.told().telling(words());
    Advisor advisor = policies.advisor(asking.policy());
    List<String> clash = advisor.rulebook().contradictions(telling.situation());
    return clash.isEmpty()
        ? answer(asking, advisor, telling)
        : NotUnderstoodPage.contradiction(clash);
  }

  private AnswerPage answer(Asking asking, Advisor advisor, Telling telling) {
    Answer answer = advisor.answer(telling.inquiry());
    asked.count(answer);
    Pack pack = answer.edition().pack();
    return new AnswerPage(
        asking,
        answer,
        PolicyName.of(pack),
        new ClausePlaces(pack, policies.national().pack()),
        LeftUndone.of(asking, answer).link(advisor),
        policies.all().stream()
            .map(Reading::pack)
            .filter(other -> !other.info().id().equals(pack.info().id()))
            .map(other -> other(asking, other, telling.situation()))
            .toList());
  }

  private AnswerPage.Other other(Asking asking, Pack pack, Situation situation) {
    String id = pack.info().id();
    Verdict verdict = Verdicts.of(policies.advisor(id).rulebook(), situation);
    String href = Asking.of(id, asking.told()).answer();
    return new AnswerPage.Other(PolicyName.of(pack), VerdictWords.of(verdict), href);
  }

  private Vocabulary words() {
    return policies.words().vocabulary();
  }
}
