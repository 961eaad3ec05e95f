package gatehouse.home.web;

import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.stream.Collectors;

/// What somebody may do next.
///
/// @param duties the most pressing of what they have to do
/// @param todo what is missing and they can mend
/// @param steps what else they may do
public record HomePage(
    Subject subject, String school, List<Step> duties, List<Step> todo, List<Step> steps)
    implements Page {
  public HomePage {
    duties = List.copyOf(duties);
    todo = List.copyOf(todo);
    steps = List.copyOf(steps);
  }

  @Override
  public String title() {
    return "Home";
  }

  @Override
  public Section section() {
    return Section.HOME;
  }

  public String greeting() {
    return "Hello, " + subject.name();
  }

  /// What they are at the school today.
  public String roles() {
    return subject.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
  }
}
