package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption.Draft;
import gatehouse.adoption.Changes;
import gatehouse.policies.ClauseWords;
import gatehouse.shell.Choice;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Adds clauses of the school's own to a draft.
@Controller
class OwnClauseController {
  private static final String PATH = Workshop.PATH + "/own";
  private static final List<String> AUDIENCES =
      List.of(
          "staff", "supply", "trainee", "volunteer", "governor", "contractor", "pupil", "parent");

  private final Workshop workshop;

  OwnClauseController(Workshop workshop) {
    this.workshop = workshop;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  StepPage own(Subject subject) {
    return page(workshop.draft(subject), Form.filled(Map.of()));
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object add(Subject subject, HttpServletRequest request) {
    var draft = workshop.draft(subject);
    var form = Form.of(request.getParameterMap());
    var says = form.needed("says", "Write the clause");
    var strength = form.needed("strength", "Choose how it is meant");
    var reason = form.needed("reason", "Say why the school adds it");
    if (form.values("audience").isEmpty()) {
      form.wrong("audience", "Choose whom it addresses");
    }
    if (form.right()) {
      var changes = draft.outline().source().changes();
      var clause = new OwnClause(says, strength, form.values("audience"), form.value("act"));
      var added = new Changes.Added(clause.written(changes.added().size() + 1), reason);
      workshop.save(subject, draft, form.version(), changes.adding(added)).ifPresent(form::wrong);
    }
    return form.right() ? SeeOther.to(Workshop.PATH) : page(draft, form);
  }

  private StepPage page(Draft draft, Form form) {
    var acts = new ArrayList<>(List.of(Choice.of("", "Nothing: it is only shown")));
    var act = workshop.edition(draft).pack().words().vocabulary().facet("act").orElseThrow();
    act.values().forEach(value -> acts.add(Choice.of(value.id(), value.is())));
    return new StepPage(
        "A clause of our own",
        Workshop.caption(draft),
        Workshop.PATH,
        PATH,
        draft.outline().version(),
        draft.outline().source().changes().added().stream()
            .map(added -> added.clause().id() + ": " + added.clause().says())
            .toList(),
        List.of(),
        List.of(
            new Input.Area(form.field("says", "What does it say?", null), form.value("says")),
            new Input.Radios(
                form.field("strength", "How is it meant?", null),
                List.of(
                    Choice.of("must_not", "They must not"),
                    Choice.of("should_not", "They should not"),
                    Choice.of("must", "They must"),
                    Choice.of("info", "It only informs")),
                form.value("strength")),
            new Input.Boxes(
                form.field("audience", "Whom does it address?", null),
                AUDIENCES.stream()
                    .map(a -> Choice.of(a, capital(ClauseWords.audience(a))))
                    .toList(),
                form.values("audience")),
            new Input.Choose(
                form.field("act", "Which act do answers rest on it for?", null),
                acts,
                form.value("act")),
            new Input.Area(form.field("reason", "Why?", null), form.value("reason"))),
        "Add the clause",
        form.general(Set.of("says", "strength", "audience", "act", "reason")));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
