package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.YearGroup;
import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.springframework.http.HttpStatus;

/// The form in which a person is entered or changed.
///
/// @param action where the form goes
/// @param years to choose from, for a pupil; else empty
/// @param roles to choose from, for an adult who is new; else empty
/// @param fresh whether this is somebody new, who starts on a day
public record PersonFormPage(
    String title,
    String action,
    String back,
    Form form,
    List<YearGroup> years,
    List<Role> roles,
    boolean fresh)
    implements Page {

  @Override
  public String tab() {
    return fresh ? title : "Change details";
  }

  public boolean isPupil() {
    return !years.isEmpty();
  }

  public List<Choice> yearChoices() {
    return Years.choices(years, "Not known");
  }

  public List<Choice> roleChoices() {
    return roles.stream().map(role -> Choice.of(Words.code(role), role.words())).toList();
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  @Override
  public HttpStatus status() {
    return form.status();
  }
}
