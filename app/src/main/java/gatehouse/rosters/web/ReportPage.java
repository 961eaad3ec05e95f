package gatehouse.rosters.web;

import gatehouse.rosters.Counts;
import gatehouse.rosters.Origin;
import gatehouse.rosters.ReportRow;
import gatehouse.rosters.RosterImport;
import gatehouse.rosters.Verdict;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.Section;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file would do, row by row; nothing has been done.
///
/// @param shown whose rows are listed
/// @param after the number of the row before the first that is listed
/// @param rows one more than a page holds if there are more
/// @param news what has just happened; empty if nothing
public record ReportPage(
    RosterImport.Checked checked,
    String sender,
    Verdict shown,
    int after,
    List<ReportRow> rows,
    boolean mayAdd,
    String news)
    implements Page {
  static final int ROWS = 50;

  public ReportPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String title() {
    return "What the file would do";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  public Origin origin() {
    return checked.origin();
  }

  public Counts counts() {
    return checked.counts();
  }

  public String sent() {
    return SchoolTime.words(origin().at());
  }

  public String path() {
    return Paths.of(checked.id());
  }

  public boolean doesAnything() {
    return counts().added() + counts().changed() + counts().leavers() > 0;
  }

  public List<Tab> tabs() {
    return Arrays.stream(Verdict.values())
        .map(verdict ->
            new Tab(
                verdict.words(),
                counts().of(verdict),
                path() + "?show=" + verdict.code() + "#rows",
                verdict == shown))
        .toList();
  }

  public List<ReportRow> page() {
    return rows.subList(0, Math.min(ROWS, rows.size()));
  }

  public @Nullable Link next() {
    return rows.size() > ROWS
        ? new Link(
            "Rows after row " + page().getLast().number(),
            path() + "?show=" + shown.code() + "&after=" + page().getLast().number() + "#rows")
        : null;
  }

  public @Nullable Link first() {
    return after > 0
        ? new Link("Back to the first rows", path() + "?show=" + shown.code() + "#rows")
        : null;
  }
}
