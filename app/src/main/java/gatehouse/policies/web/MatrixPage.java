package gatehouse.policies.web;

import gatehouse.policies.ComparedPolicies;
import gatehouse.policies.PairOfPolicies;
import gatehouse.policies.ShortName;
import gatehouse.policies.WellKnownQuestions;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// All policies side by side: each pair in figures, and what each says to well-known questions.
public record MatrixPage(
    List<String> policies, List<PairOfPolicies> pairs, List<WellKnownQuestions.Answered> questions)
    implements Page {
  public MatrixPage {
    policies = List.copyOf(policies);
    pairs = List.copyOf(pairs);
    questions = List.copyOf(questions);
  }

  @Override
  public String title() {
    return "All five policies side by side";
  }

  @Override
  public Section section() {
    return Section.COMPARE;
  }

  /// Whether all pairs have been compared; the first visitor comes before that.
  public boolean complete() {
    return ComparedPolicies.complete(pairs);
  }

  public List<String> names() {
    return policies.stream().map(ShortName::of).toList();
  }

  public String answer(String policy, WellKnownQuestions.Answered question) {
    return AnswerLink.of(policy, question.situation());
  }
}
