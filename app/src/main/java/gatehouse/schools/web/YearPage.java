package gatehouse.schools.web;

import gatehouse.calendar.AcademicYear;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A school year of the calendar, and the small forms that change it.
///
/// @param answers what was typed into them
/// @param copyable whether it can be made after the pattern of the year before
public record YearPage(YearView view, Answers answers, boolean copyable, boolean mayChange)
    implements Page {
  /// The fields of the small forms; `calendar` is none, but leads to what cannot be right.
  static final List<String> FIELDS = List.of("inset", "closed-first", "closed-last", "reason");

  @Override
  public String title() {
    return "School year " + view.year().title();
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public HttpStatus status() {
    return answers.faulty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }

  public String path() {
    return "/school/calendar/" + view.year().starts();
  }

  public AcademicYear before() {
    return new AcademicYear(view.year().starts() - 1);
  }

  /// The year before; null where the calendar begins.
  public @Nullable Link previous() {
    return link(before());
  }

  /// The year after; null where the calendar ends.
  public @Nullable Link next() {
    return link(view.year().next());
  }

  private static @Nullable Link link(AcademicYear neighbour) {
    var starts = neighbour.starts();
    return starts < Dates.FIRST_YEAR || starts > Dates.LAST_YEAR
        ? null
        : new Link("School year " + neighbour.title(), "/school/calendar/" + starts);
  }

  /// Where a special day is taken out.
  public String removal(LocalDate day) {
    return path() + "/days/" + day + "/remove";
  }
}
