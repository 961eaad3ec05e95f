package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.schools.PolicyChoices;
import gatehouse.schools.Schools;
import gatehouse.schools.Settings;
import gatehouse.shell.BadInput;
import gatehouse.shell.SeeOther;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets those who may change what is set for their school.
@Controller
class SettingsController {
  private static final String PATH = "/school/settings";
  private static final String VERSION = "version";

  private final Schools schools;
  private final PolicyChoices policies;
  private final Permissions permissions;
  private final SettingsForm form;

  SettingsController(Schools schools, PolicyChoices policies, Permissions permissions) {
    this.schools = schools;
    this.policies = policies;
    this.permissions = permissions;
    this.form = new SettingsForm(policies);
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  SettingsPage settings(Subject subject) {
    var settings = stored(subject);
    return page(SettingsForm.of(settings), settings.school().version());
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object change(Subject subject, @RequestParam Map<String, String> sent) {
    return change(subject, Answers.typed(sent, SettingsForm.fields()), version(sent));
  }

  @PostMapping(PATH + "/merge")
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object merge(Subject subject, @RequestParam Map<String, String> sent) {
    var typed = Answers.typed(sent, SettingsForm.fields());
    var stored = stored(subject);
    var page = merge(typed, stored);
    if (stored.school().version() != version(sent)) {
      return page;
    }
    var chosen = page.chosen(sent);
    return chosen.answers().faulty()
        ? chosen
        : change(
            subject,
            Answers.of(MergePage.settled(typed, SettingsForm.of(stored).values(), sent)),
            version(sent));
  }

  private Object change(Subject subject, Answers typed, int version) {
    var stored = stored(subject);
    if (stored.school().version() != version) {
      return merge(typed, stored);
    }
    var result = form.read(typed, stored.school().seenAt(version));
    return result
        .settings()
        .map(settings -> save(subject, settings, typed))
        .orElseGet(() -> page(result.answers(), version));
  }

  private Object save(Subject subject, Settings settings, Answers typed) {
    var refusal = schools.save(settings, subject.person());
    if (refusal.isEmpty()) {
      return SeeOther.to("/school?saved");
    }
    return switch (refusal.get()) {
      case ADDRESS_TAKEN ->
          page(
              typed.wrong(
                  SettingsForm.ADDRESS, "Another school has this short name: choose another"),
              settings.school().version());
      case CHANGED_MEANWHILE -> merge(typed, stored(subject));
    };
  }

  private MergePage merge(Answers typed, Settings stored) {
    var carried = new LinkedHashMap<>(typed.values());
    carried.put(VERSION, Integer.toString(stored.school().version()));
    return new MergePage(
        "the settings",
        PATH + "/merge",
        "/school",
        carried,
        form.differences(typed, SettingsForm.of(stored)),
        Answers.NONE);
  }

  private SettingsPage page(Answers answers, int version) {
    return new SettingsPage(answers, version, policies.all());
  }

  private Settings stored(Subject subject) {
    permissions.require(subject, Act.CHANGE, Resource.SCHOOL, Target.of(subject.school()));
    return schools.settings(subject.school());
  }

  private static int version(Map<String, String> sent) {
    try {
      return Integer.parseInt(sent.getOrDefault(VERSION, ""));
    } catch (NumberFormatException unfit) {
      throw new BadInput("This form is not complete. Open the page again.");
    }
  }
}
