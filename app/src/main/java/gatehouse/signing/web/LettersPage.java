package gatehouse.signing.web;

import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// Letters to those who sign without an account, each on a sheet of its own, shown this once.
///
/// @param address where the short codes are typed
public record LettersPage(
    String school, String policy, int number, String address, List<Sheet> letters) implements Page {
  /// A letter.
  ///
  /// @param link opens the policy for this person, once
  /// @param code the same for those who type
  /// @param until the last day
  public record Sheet(String name, String link, String code, String until) {
    @Override
    public String toString() {
      return "Sheet[not shown]";
    }
  }

  public LettersPage {
    letters = List.copyOf(letters);
  }

  @Override
  public String title() {
    return "Letters with which to sign";
  }

  @Override
  public Section section() {
    return Section.SIGNING;
  }

  @Override
  public String toString() {
    return "LettersPage[not shown]";
  }
}
