package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.Adoption.Reviewed;
import gatehouse.adoption.Approvals;
import gatehouse.adoption.Ratification;
import gatehouse.adoption.RatificationWish;
import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Records what the governors decided.
@Controller
class RatificationController {
  private static final String PATH = Workshop.PATH + "/ratification";
  private static final String MEETING = "meeting";

  private final Workshop workshop;
  private final Approvals approvals;

  RatificationController(Workshop workshop, Approvals approvals) {
    this.workshop = workshop;
    this.approvals = approvals;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.DECIDE)
  StepPage ratification(Subject subject) {
    var reviewed = workshop.inProgress(subject, Act.DECIDE, Reviewed.class);
    return page(
        reviewed, Form.filled(Map.of("body", List.of("Governing body"), "how", List.of(MEETING))));
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.DECIDE)
  Object ratify(Subject subject, HttpServletRequest request) {
    var reviewed = workshop.inProgress(subject, Act.DECIDE, Reviewed.class);
    var form = Form.of(request.getParameterMap());
    wish(form)
        .ifPresent(wish ->
            approvals
                .ratify(reviewed.outline().id(), form.version(), wish, Workshop.person(subject))
                .ifPresent(form::wrong));
    return form.right() ? SeeOther.to(Workshop.PATH) : page(reviewed, form);
  }

  private static Optional<RatificationWish> wish(Form form) {
    var body = form.needed("body", "Enter who ratified it, such as Governing body");
    var minute = form.needed("minute", "Enter where the minutes say so, such as 2026/14");
    var date = form.day("date", "Enter the day of the decision, such as 19/11/2026");
    var authority = form.value("how").equals(MEETING) ? meeting(form) : delegate(form);
    return form.right() && date.isPresent() && authority.isPresent()
        ? Optional.of(new RatificationWish(body, date.get(), minute, authority.get()))
        : Optional.empty();
  }

  private static Optional<Ratification.Authority> meeting(Form form) {
    int present = number(form, "present", "Enter how many members were present");
    int members = number(form, "members", "Enter how many members the body has");
    if (form.right() && present > members) {
      form.wrong("present", "No more members can be present than there are");
    }
    return form.right()
        ? Optional.of(new Ratification.Meeting(present, members))
        : Optional.empty();
  }

  private static int number(Form form, String field, String whatToDo) {
    if (form.value(field).matches("[1-9]\\d{0,2}")) {
      return Integer.parseInt(form.value(field));
    }
    form.wrong(field, whatToDo);
    return 0;
  }

  private static Optional<Ratification.Authority> delegate(Form form) {
    if (!form.value("how").equals("delegate")) {
      form.wrong("how", "Choose how it was decided");
    }
    var name = form.needed("delegate", "Enter who decided for the body");
    var delegation = form.needed("delegation", "Enter by what delegation");
    return form.right()
        ? Optional.of(new Ratification.Delegate(name, delegation))
        : Optional.empty();
  }

  private static StepPage page(Adoption reviewed, Form form) {
    return new StepPage(
        "Record the ratification",
        Workshop.caption(reviewed),
        Workshop.PATH,
        PATH,
        reviewed.outline().version(),
        List.of("As the minutes have it. What was ratified can no longer be changed."),
        List.of(new Link("What the edition changes", Workshop.PATH + "/check")),
        List.of(
            form.line("body", "Who ratified it?", "text"),
            form.line("date", "On which day?", "date"),
            form.line("minute", "Minute reference", "text"),
            new Input.Radios(
                form.field("how", "How was it decided?", null),
                List.of(
                    Choice.of(MEETING, "At a meeting", "Enter who was present"),
                    Choice.of("delegate", "By somebody to whom it was delegated")),
                form.value("how")),
            form.line("present", "Members present, for a meeting", "number"),
            form.line("members", "Members in all, for a meeting", "number"),
            form.line("delegate", "Name of the delegate, if it was delegated", "text"),
            form.line("delegation", "By what delegation, if it was delegated", "text")),
        "Record",
        form.general(
            Set.of(
                "body", "date", "minute", "how", "present", "members", "delegate", "delegation")));
  }
}
