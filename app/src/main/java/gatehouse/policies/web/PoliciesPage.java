package gatehouse.policies.web;

import gatehouse.packs.PackInfo;
import gatehouse.policies.ReviewDue;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// The policies that ship, each with its state.
public record PoliciesPage(List<Row> rows) implements Page {
  /// One policy.
  public record Row(PackInfo info, ReviewDue review, int clauses, int questions) {}

  public PoliciesPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String title() {
    return "Policies";
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }
}
