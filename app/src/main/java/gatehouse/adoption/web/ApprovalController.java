package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.Adoption.Ratified;
import gatehouse.adoption.Adoption.Reviewed;
import gatehouse.adoption.Approvals;
import gatehouse.adoption.Ratification;
import gatehouse.adoption.RatificationWish;
import gatehouse.adoption.ReviewInterval;
import gatehouse.people.Today;
import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Records what the governors decided, and publishes.
@Controller
class ApprovalController {
  private static final String RATIFICATION = Workshop.PATH + "/ratification";
  private static final String PUBLICATION = Workshop.PATH + "/publication";
  private static final String MEETING = "meeting";

  private final Workshop workshop;
  private final Approvals approvals;
  private final Today today;

  ApprovalController(Workshop workshop, Approvals approvals, Today today) {
    this.workshop = workshop;
    this.approvals = approvals;
    this.today = today;
  }

  @GetMapping(RATIFICATION)
  @Guarded(value = Resource.POLICY, to = Act.DECIDE)
  StepPage ratification(Subject subject) {
    var reviewed = workshop.inProgress(subject, Act.DECIDE, Reviewed.class);
    return ratification(
        reviewed, Form.filled(Map.of("body", List.of("Governing body"), "how", List.of(MEETING))));
  }

  @PostMapping(RATIFICATION)
  @Guarded(value = Resource.POLICY, to = Act.DECIDE)
  Object ratify(Subject subject, HttpServletRequest request) {
    var reviewed = workshop.inProgress(subject, Act.DECIDE, Reviewed.class);
    var form = Form.of(request.getParameterMap());
    wish(form)
        .ifPresent(wish ->
            approvals
                .ratify(reviewed.outline().id(), form.version(), wish, Workshop.person(subject))
                .ifPresent(form::wrong));
    return form.right() ? SeeOther.to(Workshop.PATH) : ratification(reviewed, form);
  }

  private static Optional<RatificationWish> wish(Form form) {
    var body = form.needed("body", "Enter who ratified it, such as Governing body");
    var minute = form.needed("minute", "Enter where the minutes say so, such as 2026/14");
    var date = day(form, "date", "Enter the day of the decision, such as 2026-11-19");
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

  private static Optional<LocalDate> day(Form form, String field, String whatToDo) {
    var day = SchoolTime.read(form.value(field));
    if (day.isEmpty()) {
      form.wrong(field, whatToDo);
    }
    return day;
  }

  private static StepPage ratification(Adoption reviewed, Form form) {
    return new StepPage(
        "Record the ratification",
        Workshop.caption(reviewed),
        Workshop.PATH,
        RATIFICATION,
        reviewed.outline().version(),
        List.of("As the minutes have it. What was ratified can no longer be changed."),
        List.of(new Link("What the edition changes", Workshop.PATH + "/check")),
        List.of(
            line(form, "body", "Who ratified it?", "text"),
            line(form, "date", "On which day?", "date"),
            line(form, "minute", "Minute reference", "text"),
            new Input.Radios(
                form.field("how", "How was it decided?", null),
                List.of(
                    Choice.of(MEETING, "At a meeting", "Enter who was present"),
                    Choice.of("delegate", "By somebody to whom it was delegated")),
                form.value("how")),
            line(form, "present", "Members present, for a meeting", "number"),
            line(form, "members", "Members in all, for a meeting", "number"),
            line(form, "delegate", "Name of the delegate, if it was delegated", "text"),
            line(form, "delegation", "By what delegation, if it was delegated", "text")),
        "Record",
        form.general(
            Set.of(
                "body", "date", "minute", "how", "present", "members", "delegate", "delegation")));
  }

  private static Input line(Form form, String name, String label, String type) {
    return new Input.Line(form.field(name, label, null), form.value(name), type);
  }

  @GetMapping(PUBLICATION)
  @Guarded(value = Resource.POLICY, to = Act.DECIDE)
  StepPage publication(Subject subject) {
    var ratified = workshop.inProgress(subject, Act.DECIDE, Ratified.class);
    var from = today.day();
    return publication(
        ratified,
        Form.filled(
            Map.of(
                "from",
                List.of(from.toString()),
                "review",
                List.of(ReviewInterval.of(workshop.edition(ratified)).after(from).toString()))));
  }

  @PostMapping(PUBLICATION)
  @Guarded(value = Resource.POLICY, to = Act.DECIDE)
  Object publish(Subject subject, HttpServletRequest request) {
    var ratified = workshop.inProgress(subject, Act.DECIDE, Ratified.class);
    var form = Form.of(request.getParameterMap());
    var from = day(form, "from", "Enter its first day, such as 2026-12-01");
    var review = day(form, "review", "Enter by when it is looked over, such as 2027-12-01");
    if (from.isPresent() && review.isPresent()) {
      approvals
          .publish(
              ratified.outline().id(),
              form.version(),
              from.get(),
              review.get(),
              Workshop.person(subject))
          .ifPresent(form::wrong);
    }
    return form.right() ? SeeOther.to("/school/policy") : publication(ratified, form);
  }

  private static StepPage publication(Ratified ratified, Form form) {
    return new StepPage(
        "Publish",
        Workshop.caption(ratified),
        Workshop.PATH,
        PUBLICATION,
        ratified.outline().version(),
        List.of(
            "Ratified: " + ratified.ratification().words() + ".",
            "From its first day the advisor answers by this edition. It can never be changed; the next edition takes its place."),
        List.of(new Link("What changes, and who must be told", "/school/policy/coming")),
        List.of(
            line(form, "from", "In force from", "date"),
            line(form, "review", "Looked over by", "date")),
        "Publish",
        form.general(Set.of("from", "review")));
  }
}
