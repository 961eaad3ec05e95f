package gatehouse.schools.web;

import gatehouse.schools.ContactLine;
import gatehouse.schools.Jurisdictions;
import gatehouse.schools.PolicyChoice;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The form in which a school's settings are changed.
///
/// @param version of the settings that the form shows
public record SettingsPage(Answers answers, int version, List<PolicyChoice> policies)
    implements Page {
  public SettingsPage {
    policies = List.copyOf(policies);
  }

  @Override
  public String title() {
    return "School settings";
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public HttpStatus status() {
    return answers.faulty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }

  public Field field(String name, @Nullable String hint) {
    return answers.field(name, SettingsForm.label(name), hint);
  }

  public List<Choice> policyChoices() {
    var choices = new ArrayList<>(policies.stream().map(p -> Choice.of(p.id(), p.name())).toList());
    choices.add(Choice.divider("or"));
    choices.add(Choice.of("", "None yet", "The advisor then answers for nobody"));
    return choices;
  }

  public List<Choice> jurisdictions() {
    return Jurisdictions.choices();
  }

  public List<String> lines() {
    return Arrays.stream(ContactLine.values()).map(SettingsForm::field).toList();
  }
}
