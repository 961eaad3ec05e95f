package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption.Draft;
import gatehouse.packs.PolicyClause;
import gatehouse.policies.ClauseWords;
import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Switches clauses of a draft off, or takes them more strictly.
@Controller
class ClauseController {
  private static final String PATH = Workshop.PATH + "/clauses";

  private final Workshop workshop;

  ClauseController(Workshop workshop) {
    this.workshop = workshop;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  RowsPage clauses(Subject subject) {
    var draft = workshop.draft(subject);
    var changes = draft.outline().source().changes();
    Map<String, List<RowsPage.Row>> byTopic = new LinkedHashMap<>();
    for (var clause : workshop.edition(draft).pack().clauses()) {
      byTopic
          .computeIfAbsent(ClauseWords.topic(clause.topic()), _ -> new ArrayList<>())
          .add(
              new RowsPage.Row(
                  clause.id().value(),
                  clause.says(),
                  ClauseState.of(changes, clause.id().value()).words(),
                  new Link("Change", PATH + "/" + clause.id())));
    }
    return new RowsPage(
        "Clauses",
        Workshop.caption(draft),
        new Link("Back", Workshop.PATH),
        draft.outline().version(),
        List.of("What is not changed is adopted as it stands."),
        byTopic.entrySet().stream()
            .map(entry -> new RowsPage.Group(entry.getKey(), entry.getValue()))
            .toList(),
        List.of());
  }

  @GetMapping(PATH + "/{id}")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  StepPage clause(Subject subject, @PathVariable String id) {
    var draft = workshop.draft(subject);
    var changes = draft.outline().source().changes();
    return clause(
        draft,
        existing(draft, id),
        Form.filled(
            Map.of(
                "state",
                List.of(ClauseState.of(changes, id).code()),
                "reason",
                ClauseState.reasons(changes, id))));
  }

  @PostMapping(PATH + "/{id}")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object change(Subject subject, @PathVariable String id, HttpServletRequest request) {
    var draft = workshop.draft(subject);
    var clause = existing(draft, id);
    var form = Form.of(request.getParameterMap());
    var state = ClauseState.ofCode(form.value("state"));
    if (state.isEmpty()) {
      form.wrong("state", "Choose what becomes of the clause");
    }
    var reason =
        state.filter(ClauseState.KEEP::equals).isPresent()
            ? ""
            : form.needed("reason", "Say why; governors will ask");
    if (form.right()) {
      var changed = state.orElseThrow().in(draft.outline().source().changes(), id, reason);
      workshop.save(subject, draft, form.version(), changed).ifPresent(form::wrong);
    }
    return form.right() ? SeeOther.to(PATH) : clause(draft, clause, form);
  }

  private static StepPage clause(Draft draft, PolicyClause clause, Form form) {
    return new StepPage(
        "Clause " + clause.id(),
        Workshop.caption(draft),
        PATH,
        PATH + "/" + clause.id(),
        draft.outline().version(),
        List.of(
            clause.says(),
            "It "
                + (clause.norms().isEmpty()
                    ? "is shown; no answer rests on it."
                    : "decides answers: the check shows which.")),
        List.of(),
        List.of(
            new Input.Radios(
                form.field("state", "What becomes of it?", null),
                List.of(
                    Choice.of(ClauseState.KEEP.code(), "It is adopted as it stands"),
                    Choice.of(ClauseState.OFF.code(), "It is switched off"),
                    Choice.of(
                        ClauseState.STRICTER.code(),
                        "It is taken more strictly",
                        "What it advises against, allows or ties to approval is forbidden; its written exceptions stay")),
                form.value("state")),
            new Input.Area(
                form.field("reason", "Why?", "Needed if it is changed"), form.value("reason"))),
        "Save",
        form.general(Set.of("state", "reason")));
  }

  private PolicyClause existing(Draft draft, String id) {
    return workshop.edition(draft).pack().clauses().stream()
        .filter(clause -> clause.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no clause " + id + " in this policy."));
  }
}
