package gatehouse.advice.web;

import gatehouse.advice.Guide;
import gatehouse.advice.Search;
import gatehouse.advice.Told;
import gatehouse.packs.Reading;
import gatehouse.policies.Policies;
import gatehouse.rules.Facet;
import gatehouse.rules.Outlook;
import gatehouse.rules.Telling;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.Page;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Asks one question a page until nothing that is left could change the answer.
@Controller
class AskController {
  private final Policies policies;
  private final Search search;

  AskController(Policies policies, Search search) {
    this.policies = policies;
    this.search = search;
  }

  @GetMapping("/ask")
  Object ask(HttpServletRequest request) {
    Asking sent = Asking.of(words(), request.getParameterMap());
    Asking asking = request.getParameter("policy") == null ? ofOwnSchool(sent) : sent;
    List<Telling.Fault> faults = Faults.of(asking, policies);
    if (!faults.isEmpty()) {
      return new NotUnderstoodPage(faults);
    }
    return policies
        .policy(asking.policy())
        .filter(_ -> !asking.change().equals("policy"))
        .map(policy -> ask(asking, policy))
        .orElseGet(() -> policy(asking, request.getParameter("policy") != null));
  }

  /// Whoever is signed in asks their own school's policy unless they choose another.
  private Asking ofOwnSchool(Asking asking) {
    return policies
        .own()
        .filter(_ -> !asking.change().equals("policy"))
        .map(asking::under)
        .orElse(asking);
  }

  private Page policy(Asking asking, boolean sent) {
    boolean missed = sent && asking.policy().isEmpty();
    return QuestionPage.policy(
        asking,
        Stream.concat(policies.own().flatMap(policies::policy).stream(), policies.all().stream())
            .map(reading -> PolicyName.of(reading.pack()))
            .toList(),
        missed ? "Choose a policy" : null);
  }

  private Object ask(Asking asking, Reading policy) {
    Facet act = words().facet("act").orElseThrow();
    boolean searched = !asking.said().isEmpty() && !asking.told().isAnswered(act);
    if (searched || asking.change().equals(act.id())) {
      return acts(asking, policy);
    }
    Guide guide = new Guide(policies.advisor(asking.policy()));
    Optional<Outlook.Ask> returned = guide.again(asking.change(), asking.told());
    if (returned.isPresent()) {
      return question(asking, policy, returned.get(), null);
    }
    return wrong(asking, policy, guide).orElseGet(() -> next(asking, policy, guide));
  }

  /// The question just answered once more, if its answer is missing or cannot be.
  private Optional<Object> wrong(Asking asking, Reading policy, Guide guide) {
    Optional<Facet> answered = words().facet(asking.answering());
    Optional<String> mistake = answered.flatMap(facet -> mistake(asking, facet));
    List<String> clash = contradictions(asking);
    if (mistake.isEmpty() && !clash.isEmpty() && answered.isEmpty()) {
      return Optional.of(NotUnderstoodPage.contradiction(clash));
    }
    return mistake
        .or(() -> clash.stream().findFirst().map(says -> "That cannot be: " + says))
        .flatMap(error ->
            guide
                .again(asking.answering(), asking.told())
                .map(again -> question(asking, policy, again, error)));
  }

  private static Optional<String> mistake(Asking asking, Facet facet) {
    List<String> told = asking.told().of(facet.id());
    if (told.isEmpty()) {
      return Optional.of(
          facet.one()
              ? "Choose an answer, or “I do not know”"
              : "Choose what is the case, or “None of these”");
    }
    return told.contains(Told.NONE) && told.size() > 1
        ? Optional.of("Choose what is the case, or “None of these”, but not both")
        : Optional.empty();
  }

  private List<String> contradictions(Asking asking) {
    return policies
        .advisor(asking.policy())
        .rulebook()
        .contradictions(asking.told().telling(words()).situation());
  }

  private Object next(Asking asking, Reading policy, Guide guide) {
    Optional<Outlook.Ask> next = guide.next(asking.told());
    if (next.isEmpty()) {
      return SeeOther.to(asking.answer());
    }
    String facet = next.get().facet().id();
    if (facet.equals("act")) {
      return acts(asking, policy);
    }
    boolean begun = !asking.told().of(facet).isEmpty();
    Outlook.Ask whole = begun ? guide.again(facet, asking.told()).orElseThrow() : next.get();
    return question(asking, policy, whole, null);
  }

  private Page question(Asking asking, Reading policy, Outlook.Ask ask, @Nullable String error) {
    return QuestionPage.of(asking, PolicyName.of(policy.pack()), words(), ask, error);
  }

  private Page acts(Asking asking, Reading policy) {
    boolean searched = !asking.said().isEmpty();
    return new ActsPage(
        asking,
        PolicyName.of(policy.pack()),
        words().facet("act").orElseThrow(),
        ToldRow.of(asking, PolicyName.of(policy.pack()).school(), words()),
        searched ? search.acts(asking.said()) : List.of(),
        searched ? search.clauses(policy, asking.said()) : List.of());
  }

  private Vocabulary words() {
    return policies.words().vocabulary();
  }
}
