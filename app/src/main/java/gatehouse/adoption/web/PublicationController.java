package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption.Ratified;
import gatehouse.adoption.Approvals;
import gatehouse.adoption.ReviewInterval;
import gatehouse.people.Today;
import gatehouse.shell.Link;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Publishes what was ratified.
@Controller
class PublicationController {
  private static final String PATH = Workshop.PATH + "/publication";

  private final Workshop workshop;
  private final Approvals approvals;
  private final Today today;

  PublicationController(Workshop workshop, Approvals approvals, Today today) {
    this.workshop = workshop;
    this.approvals = approvals;
    this.today = today;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.DECIDE)
  StepPage publication(Subject subject) {
    var ratified = workshop.inProgress(subject, Act.DECIDE, Ratified.class);
    var from = today.day();
    return page(
        ratified,
        Form.filled(
            Map.of(
                "from",
                List.of(from.toString()),
                "review",
                List.of(ReviewInterval.of(workshop.edition(ratified)).after(from).toString()))));
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.DECIDE)
  Object publish(Subject subject, HttpServletRequest request) {
    var ratified = workshop.inProgress(subject, Act.DECIDE, Ratified.class);
    var form = Form.of(request.getParameterMap());
    var from = form.day("from", "Enter its first day, such as 1/12/2026");
    var review = form.day("review", "Enter by when it is to be reviewed, such as 1/12/2027");
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
    return form.right() ? SeeOther.to("/school/policy") : page(ratified, form);
  }

  private static StepPage page(Ratified ratified, Form form) {
    return new StepPage(
        "Publish",
        Workshop.caption(ratified),
        Workshop.PATH,
        PATH,
        ratified.outline().version(),
        List.of(
            "Ratified: " + ratified.ratification().words() + ".",
            "From its first day the advisor answers by this edition. It can never be changed; the next edition takes its place."),
        List.of(new Link("What changes, and who must be told", "/school/policy/coming")),
        List.of(
            form.line("from", "In force from", "date"), form.line("review", "Review by", "date")),
        "Publish",
        form.general(Set.of("from", "review")));
  }
}
