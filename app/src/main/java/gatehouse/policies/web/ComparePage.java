package gatehouse.policies.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// Asks which two policies to compare.
///
/// @param left the one that is chosen already; another one stands on the right
public record ComparePage(List<Choice> policies, String left, String right) implements Page {
  public ComparePage {
    policies = List.copyOf(policies);
  }

  @Override
  public String title() {
    return "Compare two policies";
  }

  @Override
  public Section section() {
    return Section.COMPARE;
  }
}
