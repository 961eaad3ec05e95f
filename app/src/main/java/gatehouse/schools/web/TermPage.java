package gatehouse.schools.web;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.TermName;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The form in which a term is entered or changed.
///
/// @param seen the term as the form showed it first, by field
public record TermPage(TermName name, AcademicYear year, Answers answers, Answers seen)
    implements Page {
  static final String SEEN = "seen-";

  @Override
  public String title() {
    return TermForm.title(name) + " " + year.title();
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public HttpStatus status() {
    return answers.faulty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }

  public String back() {
    return "/school/calendar/" + year.starts();
  }

  public String path() {
    return back() + "/terms/" + TermForm.path(name);
  }

  /// Whether the term is there already, and so can be taken out.
  public boolean entered() {
    return !seen.value(TermForm.FIRST).isEmpty();
  }

  public Field field(String name, @Nullable String hint) {
    return answers.field(name, TermForm.label(name), hint);
  }
}
