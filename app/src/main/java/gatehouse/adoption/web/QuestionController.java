package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption.Draft;
import gatehouse.adoption.Changes;
import gatehouse.packs.OpenQuestion;
import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Decides the open questions of a draft, one a page.
@Controller
class QuestionController {
  private static final String PATH = Workshop.PATH + "/questions/";
  private static final String REASON = "reason";

  private final Workshop workshop;

  QuestionController(Workshop workshop) {
    this.workshop = workshop;
  }

  @GetMapping(PATH + "{id}")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  StepPage question(Subject subject, @PathVariable String id) {
    var draft = workshop.draft(subject);
    var decided = draft.outline().source().changes().decision(id);
    return question(
        draft,
        existing(draft, id),
        Form.filled(
            Map.of(
                "choice",
                decided.map(d -> List.of(d.choice())).orElse(List.of()),
                REASON,
                decided.map(d -> List.of(d.reason())).orElse(List.of()))));
  }

  @PostMapping(PATH + "{id}")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object decide(Subject subject, @PathVariable String id, HttpServletRequest request) {
    var draft = workshop.draft(subject);
    var question = existing(draft, id);
    var form = Form.of(request.getParameterMap());
    var choice = form.needed("choice", "Choose a reading");
    boolean recommended = choice.equals(question.recommended());
    var reason =
        recommended && form.value(REASON).isEmpty()
            ? "The recommended reading"
            : form.needed(REASON, "Say why the school reads it so; governors will ask");
    if (form.right()) {
      var changes = draft.outline().source().changes();
      workshop
          .save(
              subject,
              draft,
              form.version(),
              changes.deciding(new Changes.Decision(id, choice, reason)))
          .ifPresent(form::wrong);
    }
    return form.right() ? SeeOther.to(next(draft, question)) : question(draft, question, form);
  }

  /// The next question that is not decided yet; when all are, the overview.
  private String next(Draft draft, OpenQuestion done) {
    var changes = draft.outline().source().changes();
    return workshop.edition(draft).pack().questions().stream()
        .filter(q -> !q.id().equals(done.id()) && changes.decision(q.id()).isEmpty())
        .findFirst()
        .map(q -> PATH + q.id())
        .orElse(Workshop.PATH);
  }

  private StepPage question(Draft draft, OpenQuestion question, Form form) {
    var pack = draft.outline().source().pack();
    return new StepPage(
        question.about(),
        Workshop.caption(draft) + ", open question " + question.id(),
        Workshop.PATH,
        PATH + question.id(),
        draft.outline().version(),
        List.of(
            question.issue(), "To be decided by: " + question.decidedBy().replace('_', ' ') + "."),
        question.choices().stream()
            .filter(choice -> !choice.id().equals(question.recommended()))
            .map(choice ->
                new Link(
                    "Answers that would change: " + choice.says(),
                    "/policies/%s/open-questions/%s/%s"
                        .formatted(pack, question.id(), choice.id())))
            .toList(),
        List.of(
            new Input.Radios(
                form.field("choice", "How does the school read it?", null),
                question.choices().stream().map(choice -> choice(question, choice)).toList(),
                form.value("choice")),
            new Input.Area(
                form.field(REASON, "Why?", "Can be left empty for the recommended reading"),
                form.value(REASON))),
        "Save and go on",
        form.general(Set.of("choice", REASON)));
  }

  private static Choice choice(OpenQuestion question, OpenQuestion.Choice choice) {
    var recommended = choice.id().equals(question.recommended()) ? " (recommended)" : "";
    return Choice.of(choice.id(), choice.says() + recommended, choice.changes());
  }

  private OpenQuestion existing(Draft draft, String id) {
    return workshop
        .edition(draft)
        .pack()
        .question(id)
        .orElseThrow(() -> new NotFound("There is no open question " + id + " in this policy."));
  }
}
