package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import java.util.List;

/// Asks at which school somebody signs in.
///
/// @param asked the part of a name that was looked for
public record SchoolsPage(String asked, String next, List<Link> found, boolean more)
    implements Page {
  public SchoolsPage {
    found = List.copyOf(found);
  }

  @Override
  public String title() {
    return "Which school are you signing in to?";
  }

  public Field field() {
    return Field.of("name", "Name of the school").withHint("A part of the name is enough.");
  }
}
