package gatehouse.advice.web;

import gatehouse.advice.AskedMost;
import gatehouse.advice.AskedQuestions;
import gatehouse.policies.Policies;
import gatehouse.rules.Facet;
import gatehouse.shell.Link;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Welcomes whoever comes without knowing where to go.
@Controller
class StartController {
  private final Policies policies;
  private final AskedQuestions asked;

  StartController(Policies policies, AskedQuestions asked) {
    this.policies = policies;
    this.asked = asked;
  }

  @GetMapping("/")
  StartPage start() {
    return new StartPage(
        policies.all().stream().map(reading -> PolicyName.of(reading.pack())).toList(),
        most(asked.most()));
  }

  private List<Link> most(AskedMost most) {
    Facet acts = policies.words().vocabulary().facet("act").orElseThrow();
    return most.acts().stream()
        .flatMap(asked -> acts.value(asked.act()).stream())
        .map(act -> new Link(Sentence.mayI(act, false), "/ask?act=" + act.id()))
        .toList();
  }
}
