package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.directory.Circle;
import gatehouse.people.directory.Entry;
import gatehouse.people.directory.Listing;
import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A page of people by name.
///
/// @param pupils whether the lists of pupils and of parents may be seen too
/// @param add whether somebody may be added
/// @param readIn whether a file may be read in
/// @param export whether the list may be taken away as a file
public record DirectoryPage(
    Search search, Listing listing, boolean pupils, boolean add, boolean readIn, boolean export)
    implements Page {

  public Circle circle() {
    return search.wanted().circle();
  }

  public Form form() {
    return search.form();
  }

  public List<Entry> entries() {
    return listing.entries();
  }

  /// The lists that there are for this visitor.
  public List<Circle> circles() {
    return pupils ? List.of(Circle.values()) : List.of();
  }

  /// The ways on from this list.
  public List<Link> actions() {
    var actions = new ArrayList<Link>();
    if (add && circle() != Circle.PARENTS) {
      actions.add(
          circle() == Circle.PUPILS
              ? new Link("Add a pupil", "/people/pupils/new")
              : new Link("Add an adult", "/people/new"));
    }
    if (readIn) {
      actions.add(new Link("Read people in from a file", "/people/import"));
    }
    return actions;
  }

  public List<Choice> roles() {
    return circle() == Circle.ADULTS
        ? Stream.concat(
                Stream.of(Choice.of("", "All roles")),
                circle().roles().stream().map(role -> Choice.of(Words.code(role), role.words())))
            .toList()
        : List.of();
  }

  public List<Choice> years() {
    return circle() == Circle.PUPILS
        ? Years.choices(
            listing.years().isEmpty() ? Years.all() : listing.years(), "All year groups")
        : List.of();
  }

  public String path(Entry entry) {
    return (circle() == Circle.ADULTS ? "/people/" : "/people/pupils/") + entry.person().id();
  }

  /// What stands beside the name: what they are, or will be, or were.
  public String what(Entry entry) {
    var now = circle() == Circle.PUPILS ? year(entry) : Words.roles(roles(entry));
    return entry
        .left()
        .map(day -> "Left on " + SchoolTime.words(day))
        .or(() -> entry.starts().map(day -> "Starts on " + SchoolTime.words(day)))
        .map(when -> now.isEmpty() ? when : now + ". " + when)
        .orElse(now);
  }

  private static String year(Entry entry) {
    return entry.person().year().map(year -> year.words()).orElse("Year group not known");
  }

  private List<Role> roles(Entry entry) {
    return circle() == Circle.ADULTS ? entry.roles() : List.of();
  }

  /// Whether this is what was searched for or a later page, and not simply the list's beginning.
  public boolean searched() {
    return Stream.of("q", "role", "year", "leavers", "after", "before")
        .anyMatch(field -> !form().text(field).isEmpty());
  }

  /// The search as the buttons that turn the page carry it along.
  public List<Link> carried() {
    return Arrays.stream(new String[] {"q", "role", "year", "leavers"})
        .filter(field -> !form().text(field).isEmpty())
        .map(field -> new Link(form().text(field), field))
        .toList();
  }

  @Override
  public String title() {
    return circle() == Circle.ADULTS ? "People" : circle().words();
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }
}
