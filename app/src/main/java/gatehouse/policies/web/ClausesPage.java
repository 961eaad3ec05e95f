package gatehouse.policies.web;

import gatehouse.policies.EnactedPolicy;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// How far the clauses of all policies are enacted.
public record ClausesPage(
    List<EnactedPolicy.Total> totals,
    EnactedPolicy.Total sum,
    List<EnactedPolicy.CapabilityTotal> capabilities)
    implements Page {
  public ClausesPage {
    totals = List.copyOf(totals);
    capabilities = List.copyOf(capabilities);
  }

  @Override
  public String title() {
    return "How clauses are enacted";
  }

  @Override
  public Section section() {
    return Section.ENACTED;
  }
}
