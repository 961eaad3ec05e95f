package gatehouse.signing.web;

import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// A sheet for those who sign on paper: a line for everybody who has not answered, and some without
/// a name.
///
/// @param hash SHA-256 of the edition
/// @param path of this page
/// @param scans where the scans of sheets are
public record SheetPage(
    String school,
    String policy,
    int number,
    String hash,
    String path,
    String scans,
    List<Line> lines)
    implements Page {
  /// Lines without a name, for whoever was forgotten.
  public static final int EMPTY = 4;

  /// Somebody who may sign here.
  public record Line(String name, String cohorts) {}

  public SheetPage {
    lines = List.copyOf(lines);
  }

  @Override
  public String title() {
    return "I have read the policy, I understand it and I agree to it";
  }

  @Override
  public Section section() {
    return Section.SIGNING;
  }
}
