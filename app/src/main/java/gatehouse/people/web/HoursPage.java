package gatehouse.people.web;

import gatehouse.people.directory.Dossier;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.time.DayOfWeek;
import java.util.List;
import org.springframework.http.HttpStatus;

/// The form for somebody's working hours.
///
/// @param meanwhile whether somebody else has changed this person since the form was opened
public record HoursPage(Dossier dossier, Form form, boolean meanwhile) implements Page {
  public List<DayOfWeek> days() {
    return List.of(DayOfWeek.values());
  }

  public String day(DayOfWeek day) {
    return Words.capital(day.name());
  }

  /// One of a day's four fields: `from-1`, `until-1`, `from-2`, `until-2`.
  public Field field(DayOfWeek day, String part, String label) {
    return form.field(HoursForm.name(day, part), label);
  }

  public String text(DayOfWeek day, String part) {
    return form.text(HoursForm.name(day, part));
  }

  /// What is in the directory now.
  public List<String> theirs() {
    return HoursWords.lines(dossier.hours());
  }

  @Override
  public String title() {
    return "Working hours of " + dossier.person().name().full();
  }

  @Override
  public String tab() {
    return "Working hours";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  @Override
  public HttpStatus status() {
    return meanwhile ? HttpStatus.CONFLICT : form.status();
  }
}
