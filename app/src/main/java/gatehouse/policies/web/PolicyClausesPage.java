package gatehouse.policies.web;

import gatehouse.enactment.Enactment;
import gatehouse.enactment.Status;
import gatehouse.packs.PackInfo;
import gatehouse.policies.EnactedPolicy;
import gatehouse.policies.ShortName;
import gatehouse.shell.BadInput;
import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How each clause of one policy is enacted.
///
/// @param wanted only clauses of this status; empty for all
/// @param capability only clauses that name this capability; empty for all
public record PolicyClausesPage(
    EnactedPolicy policy, String wanted, String capability, List<Enactment> clauses)
    implements Page {

  static PolicyClausesPage of(EnactedPolicy policy, String status, String capability) {
    known("status", status, statuses());
    known("capability", capability, capabilities(policy));
    return new PolicyClausesPage(
        policy,
        status,
        capability,
        policy.clauses().stream()
            .filter(c -> status.isEmpty() || c.status().word().equals(status))
            .filter(c -> capability.isEmpty() || c.clause().enactedBy().contains(capability))
            .toList());
  }

  public PolicyClausesPage {
    clauses = List.copyOf(clauses);
  }

  @Override
  public String title() {
    return "How the clauses of " + ShortName.of(info().id()) + " are enacted";
  }

  @Override
  public Section section() {
    return Section.ENACTED;
  }

  public PackInfo info() {
    return policy.info();
  }

  public List<Choice> statusChoices() {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Any")));
    Arrays.stream(Status.values()).forEach(s -> choices.add(Choice.of(s.word(), s.title())));
    return choices;
  }

  public List<Choice> capabilityChoices() {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Any")));
    capabilities(policy).forEach(id -> choices.add(Choice.of(id, id)));
    return choices;
  }

  private static List<String> statuses() {
    return Arrays.stream(Status.values()).map(Status::word).toList();
  }

  private static List<String> capabilities(EnactedPolicy policy) {
    return policy.clauses().stream()
        .flatMap(c -> c.clause().enactedBy().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static void known(String name, String wish, List<String> known) {
    if (!wish.isEmpty() && !known.contains(wish)) {
      String all = known.stream().collect(Collectors.joining(", "));
      throw new BadInput("There is no " + name + " “" + wish + "”. There are: " + all);
    }
  }
}
