package gatehouse.duties.web;

import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// What somebody has to do.
///
/// @param further what has come to them because others have not done it in time
/// @param mayOversee whether they may see the whole school's
public record DutiesPage(
    List<DutyRow> mine, List<DutyRow> further, String digest, boolean mayOversee) implements Page {
  public DutiesPage {
    mine = List.copyOf(mine);
    further = List.copyOf(further);
  }

  @Override
  public String title() {
    return "My duties";
  }

  @Override
  public Section section() {
    return Section.DUTIES;
  }
}
