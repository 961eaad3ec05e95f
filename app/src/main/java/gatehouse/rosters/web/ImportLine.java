package gatehouse.rosters.web;

import gatehouse.rosters.RosterImport;
import gatehouse.shell.SchoolTime;

/// An import in the list of the latest.
public record ImportLine(
    String file, String href, String sender, String sent, String state, String colour) {
  static ImportLine of(RosterImport each, String sender) {
    return new ImportLine(
        each.origin().file(),
        Paths.of(each.id()),
        sender,
        SchoolTime.words(each.origin().at()),
        state(each),
        colour(each));
  }

  private static String state(RosterImport each) {
    return switch (each) {
      case RosterImport.Uploaded _ -> "Columns to be chosen";
      case RosterImport.Mapped _ -> "To be checked";
      case RosterImport.Checked _ -> "Waits for your yes";
      case RosterImport.Applied _ -> "Taken in";
      case RosterImport.Abandoned _ -> "Given up";
    };
  }

  private static String colour(RosterImport each) {
    return switch (each) {
      case RosterImport.Uploaded _, RosterImport.Mapped _, RosterImport.Checked _ -> "yellow";
      case RosterImport.Applied _ -> "green";
      case RosterImport.Abandoned _ -> "grey";
    };
  }
}
