package gatehouse.adoption.web;

import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption.OutForConsultation;
import gatehouse.adoption.Drafts;
import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes the comments of those who were asked for them.
@Controller
class CommentController {
  static final String PATH = ConsultationController.PATH + "/comment";

  private final Workshop workshop;
  private final Drafts drafts;

  CommentController(Workshop workshop, Drafts drafts) {
    this.workshop = workshop;
    this.drafts = drafts;
  }

  @GetMapping(PATH)
  @Guarded(Resource.POLICY)
  StepPage write(Subject subject) {
    return page(asked(subject), Form.filled(Map.of()));
  }

  private OutForConsultation asked(Subject subject) {
    var consulting = workshop.consulting(subject);
    if (!consulting.asks(subject.roles())) {
      throw new NotFound("Your comment was not asked for.");
    }
    return consulting;
  }

  @PostMapping(PATH)
  @Guarded(Resource.POLICY)
  Object comment(Subject subject, HttpServletRequest request) {
    var consulting = asked(subject);
    var form = Form.of(request.getParameterMap());
    var clause = form.value("clause");
    drafts
        .comment(
            consulting.outline().id(),
            clause.isEmpty() ? Optional.empty() : Optional.of(clause),
            form.value("says"),
            Workshop.person(subject),
            subject.roles())
        .ifPresent(form::wrong);
    return form.right() ? SeeOther.to(ConsultationController.PATH) : page(consulting, form);
  }

  private StepPage page(OutForConsultation consulting, Form form) {
    var edition = workshop.edition(consulting);
    var choices = new ArrayList<>(List.of(Choice.of("", "The edition as a whole")));
    edition
        .clauses()
        .forEach(c -> choices.add(Choice.of(c.id().value(), c.id() + ": " + c.says())));
    return new StepPage(
        "Comment on the draft",
        Workshop.until(consulting),
        ConsultationController.PATH,
        PATH,
        consulting.outline().version(),
        List.of("Everybody who was asked sees it, with your name."),
        List.of(
            new Link("The draft clause by clause", ConsultationController.TEXT),
            new Link("The text as written", "/policies/" + edition.pack().info().id())),
        List.of(
            new Input.Choose(
                form.field("clause", "About which clause?", null), choices, form.value("clause")),
            new Input.Area(form.field("says", "Your comment", null), form.value("says"))),
        "Send",
        form.general(Set.of("clause", "says")));
  }
}
