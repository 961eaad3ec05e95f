package gatehouse.duties.web;

import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// What is to be done at the school.
///
/// @param more whether there are more than are shown
public record SchoolDutiesPage(List<DutyRow> duties, boolean more) implements Page {
  public SchoolDutiesPage {
    duties = List.copyOf(duties);
  }

  @Override
  public String title() {
    return "What is to be done at the school";
  }

  @Override
  public Section section() {
    return Section.DUTIES;
  }
}
