package gatehouse.signin.web;

import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// Somebody's first page.
///
/// @param visiting whether they came by a link, without an account
public record HomePage(String person, String roles, List<Link> ways, boolean visiting)
    implements Page {
  public HomePage {
    ways = List.copyOf(ways);
  }

  @Override
  public String title() {
    return "Hello, " + person;
  }

  @Override
  public Section section() {
    return Section.HOME;
  }
}
