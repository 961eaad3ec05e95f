package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption.Draft;
import gatehouse.adoption.Changes;
import gatehouse.packs.Parameter;
import gatehouse.policies.ParameterWords;
import gatehouse.shell.Link;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Sets the values of a draft, one a page.
@Controller
class ValueController {
  private static final String PATH = Workshop.PATH + "/values";
  private static final String REASON = "reason";

  private final Workshop workshop;

  ValueController(Workshop workshop) {
    this.workshop = workshop;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  RowsPage values(Subject subject) {
    var draft = workshop.draft(subject);
    var changes = draft.outline().source().changes();
    var rows = new ArrayList<RowsPage.Row>();
    for (var parameter : workshop.edition(draft).pack().info().parameters().values()) {
      var set = changes.setting(parameter.name());
      rows.add(
          new RowsPage.Row(
              parameter.is(),
              set.map(s -> String.join(", ", s.value())).orElse(ParameterWords.of(parameter)),
              set.isPresent() ? "Set by the school" : "",
              new Link("Change", PATH + "/" + parameter.name())));
    }
    return new RowsPage(
        "Values that the school sets",
        Workshop.caption(draft),
        new Link("Back", Workshop.PATH),
        draft.outline().version(),
        List.of(),
        List.of(new RowsPage.Group("Values", rows)),
        List.of());
  }

  @GetMapping(PATH + "/{name}")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  StepPage value(Subject subject, @PathVariable String name) {
    var draft = workshop.draft(subject);
    var parameter = parameter(draft, name);
    var set = draft.outline().source().changes().setting(name);
    return value(
        draft,
        parameter,
        Form.filled(
            Map.of(
                "value",
                List.of(String.join(", ", set.map(s -> s.value()).orElse(parameter.inForce()))),
                REASON,
                set.map(s -> List.of(s.reason())).orElse(List.of()))));
  }

  @PostMapping(PATH + "/{name}")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object set(Subject subject, @PathVariable String name, HttpServletRequest request) {
    var draft = workshop.draft(subject);
    var parameter = parameter(draft, name);
    var form = Form.of(request.getParameterMap());
    var changes = draft.outline().source().changes();
    var typed = form.value("value");
    var changed = changes.unsetting(name);
    if (!typed.isEmpty()) {
      check(parameter, typed, form);
      var reason = form.needed(REASON, "Say why the school sets it so");
      changed =
          changes.setting(
              new Changes.Setting(name, Arrays.asList(typed.split("\\s*,\\s*")), reason));
    }
    if (form.right()) {
      workshop.save(subject, draft, form.version(), changed).ifPresent(form::wrong);
    }
    return form.right() ? SeeOther.to(PATH) : value(draft, parameter, form);
  }

  private static void check(Parameter parameter, String typed, Form form) {
    if (parameter.type().equals("number") && !typed.matches("[1-9]\\d{0,3}")) {
      form.wrong("value", "Enter a whole number from 1 to 9999");
    }
    if (parameter.type().equals("flag") && !List.of("true", "false").contains(typed)) {
      form.wrong("value", "Enter true or false");
    }
  }

  private static StepPage value(Draft draft, Parameter parameter, Form form) {
    var unit = parameter.unit();
    return new StepPage(
        parameter.is(),
        Workshop.caption(draft),
        PATH,
        PATH + "/" + parameter.name(),
        draft.outline().version(),
        List.of("The text has: " + ParameterWords.of(parameter) + "."),
        List.of(),
        List.of(
            new Input.Line(
                form.field(
                    "value",
                    unit == null ? "Value" : "Value, in " + unit,
                    "Empty for what the text has; several with commas between them"),
                form.value("value"),
                "text"),
            new Input.Area(form.field(REASON, "Why?", null), form.value(REASON))),
        "Save",
        form.general(Set.of("value", REASON)));
  }

  private Parameter parameter(Draft draft, String name) {
    var parameter = workshop.edition(draft).pack().info().parameters().get(name);
    if (parameter == null) {
      throw new NotFound("There is no value " + name + " in this policy.");
    }
    return parameter;
  }
}
