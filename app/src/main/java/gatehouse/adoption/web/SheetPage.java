package gatehouse.adoption.web;

import gatehouse.adoption.SchoolEdition;
import gatehouse.shell.Page;
import gatehouse.shell.Section;

/// A sheet for those who sign on paper, to be keyed in or scanned later.
public record SheetPage(String school, SchoolEdition edition) implements Page {
  /// As many as an A4 page holds.
  public static final int LINES = 18;

  @Override
  public String title() {
    return "I have read the policy and keep to it";
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }

  public String from() {
    return Dates.of(edition.adoption().publication().from());
  }
}
