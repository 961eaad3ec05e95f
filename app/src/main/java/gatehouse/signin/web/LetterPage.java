package gatehouse.signin.web;

import gatehouse.shell.Page;
import org.jspecify.annotations.Nullable;

/// A letter with a link, shown this once.
///
/// @param code typed by those who have no e-mail
/// @param address where it is typed
public record LetterPage(
    String person,
    String school,
    String link,
    @Nullable String code,
    String address,
    String until,
    boolean visit)
    implements Page {
  @Override
  public String title() {
    return "Letter to " + person;
  }

  @Override
  public String tab() {
    return "Letter";
  }

  @Override
  public String toString() {
    return "LetterPage[not shown]";
  }
}
