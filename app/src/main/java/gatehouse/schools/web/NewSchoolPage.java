package gatehouse.schools.web;

import gatehouse.schools.Jurisdictions;
import gatehouse.schools.Trust;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The form in which a school is added to a trust.
public record NewSchoolPage(Trust trust, Answers answers) implements Page {
  static final List<String> FIELDS =
      List.of(SettingsForm.NAME, SettingsForm.ADDRESS, SettingsForm.JURISDICTION);

  @Override
  public String title() {
    return "Add a school";
  }

  @Override
  public Section section() {
    return Section.TRUST;
  }

  @Override
  public HttpStatus status() {
    return answers.faulty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }

  public Field field(String name, @Nullable String hint) {
    return answers.field(name, SettingsForm.label(name), hint);
  }

  public List<Choice> jurisdictions() {
    return Jurisdictions.choices();
  }
}
