package gatehouse.rosters.web;

import gatehouse.rosters.Origin;
import gatehouse.rosters.RosterImport;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.Section;

/// An import about which there is nothing to show yet, or no longer.
public record WaitingPage(RosterImport state, String sender, boolean mayAdd, String news)
    implements Page {
  @Override
  public String title() {
    return switch (state) {
      case RosterImport.Uploaded _ -> "The columns are still to be chosen";
      case RosterImport.Mapped _, RosterImport.Checked _, RosterImport.Applied _ ->
          "The file is still to be checked";
      case RosterImport.Abandoned _ -> "This import was given up";
    };
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  public Origin origin() {
    return state.origin();
  }

  public String sent() {
    return SchoolTime.words(origin().at());
  }

  public boolean isUploaded() {
    return state instanceof RosterImport.Uploaded;
  }

  public boolean isOpen() {
    return state instanceof RosterImport.Open;
  }

  public String path() {
    return Paths.of(state.id());
  }
}
