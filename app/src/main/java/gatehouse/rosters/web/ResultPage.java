package gatehouse.rosters.web;

import gatehouse.rosters.Counts;
import gatehouse.rosters.Origin;
import gatehouse.rosters.ReportRow;
import gatehouse.rosters.RosterImport;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.Section;
import java.util.List;

/// What was taken in, and which rows are left to be mended.
///
/// @param refused the first of them; empty once they are forgotten
public record ResultPage(RosterImport.Applied applied, String sender, List<ReportRow> refused)
    implements Page {
  public ResultPage {
    refused = List.copyOf(refused);
  }

  @Override
  public String title() {
    return "The file was taken in";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  public Origin origin() {
    return applied.origin();
  }

  public Counts counts() {
    return applied.counts();
  }

  public String when() {
    return SchoolTime.words(applied.at());
  }

  public String path() {
    return Paths.of(applied.id());
  }
}
