package gatehouse.schools.web;

import gatehouse.calendar.AcademicYear;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// A month of the school's calendar.
///
/// @param years the school years that can be opened
/// @param counting what counts as a working day, in words
public record CalendarPage(
    MonthView month,
    List<AcademicYear> years,
    String week,
    String counting,
    List<String> faults,
    boolean mayChange)
    implements Page {
  public CalendarPage {
    years = List.copyOf(years);
    faults = List.copyOf(faults);
  }

  @Override
  public String title() {
    return "Calendar, " + month.title();
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  public Link earlier() {
    return link(-1);
  }

  public Link later() {
    return link(1);
  }

  private Link link(int months) {
    var other = month.month().plusMonths(months);
    return new Link(CalendarController.title(other), "/school/calendar?month=" + other);
  }

  /// Links to school years, by title.
  public List<Link> yearLinks() {
    return years.stream()
        .map(year -> new Link(year.title(), "/school/calendar/" + year.starts()))
        .toList();
  }
}
