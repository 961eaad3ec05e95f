package gatehouse.advice.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import java.util.List;
import java.util.stream.Stream;

/// The first page: ask.
///
/// @param policies the policies that can be asked
/// @param most what others asked about most, each leading to its questions
public record StartPage(List<PolicyName> policies, List<Link> most) implements Page {
  public StartPage {
    policies = List.copyOf(policies);
    most = List.copyOf(most);
  }

  @Override
  public String title() {
    return "May I?";
  }

  public List<Choice> choices() {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose a policy")),
            policies.stream().map(policy -> Choice.of(policy.id(), policy.school())))
        .toList();
  }
}
