package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption.Draft;
import gatehouse.adoption.Changes;
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

/// Switches clauses of a draft off, takes them more strictly, and adds the school's own.
@Controller
class ClauseController {
  private static final String CLAUSES = Workshop.PATH + "/clauses";
  private static final String OWN = Workshop.PATH + "/own";
  private static final String KEEP = "keep";
  private static final String OFF = "off";
  private static final String STRICTER = "stricter";
  private static final List<String> AUDIENCES =
      List.of(
          "staff", "supply", "trainee", "volunteer", "governor", "contractor", "pupil", "parent");

  private final Workshop workshop;

  ClauseController(Workshop workshop) {
    this.workshop = workshop;
  }

  @GetMapping(CLAUSES)
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
                  words(state(changes, clause.id().value())),
                  new Link("Change", CLAUSES + "/" + clause.id())));
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

  private static String words(String state) {
    return switch (state) {
      case OFF -> "Switched off";
      case STRICTER -> "Taken more strictly";
      default -> "";
    };
  }

  private static String state(Changes changes, String clause) {
    if (changes.switchedOff().stream().anyMatch(c -> c.clause().equals(clause))) {
      return OFF;
    }
    return changes.strengthened().stream().anyMatch(c -> c.clause().equals(clause))
        ? STRICTER
        : KEEP;
  }

  @GetMapping(CLAUSES + "/{id}")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  StepPage clause(Subject subject, @PathVariable String id) {
    var draft = workshop.draft(subject);
    var changes = draft.outline().source().changes();
    var reason =
        java.util.stream.Stream.concat(
                changes.switchedOff().stream()
                    .filter(c -> c.clause().equals(id))
                    .map(Changes.SwitchedOff::reason),
                changes.strengthened().stream()
                    .filter(c -> c.clause().equals(id))
                    .map(Changes.Strengthened::reason))
            .toList();
    return clause(
        draft,
        existing(draft, id),
        Form.filled(Map.of("state", List.of(state(changes, id)), "reason", reason)));
  }

  @PostMapping(CLAUSES + "/{id}")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object change(Subject subject, @PathVariable String id, HttpServletRequest request) {
    var draft = workshop.draft(subject);
    var clause = existing(draft, id);
    var form = Form.of(request.getParameterMap());
    var state = form.needed("state", "Choose what becomes of the clause");
    var changes = draft.outline().source().changes();
    var reason = state.equals(KEEP) ? "" : form.needed("reason", "Say why; governors will ask");
    if (form.right()) {
      var changed =
          switch (state) {
            case OFF -> changes.without(new Changes.SwitchedOff(id, reason));
            case STRICTER -> changes.strengthening(new Changes.Strengthened(id, "forbids", reason));
            default -> changes.restoring(id);
          };
      workshop.save(subject, draft, form.version(), changed).ifPresent(form::wrong);
    }
    return form.right() ? SeeOther.to(CLAUSES) : clause(draft, clause, form);
  }

  private static StepPage clause(Draft draft, PolicyClause clause, Form form) {
    return new StepPage(
        "Clause " + clause.id(),
        Workshop.caption(draft),
        CLAUSES,
        CLAUSES + "/" + clause.id(),
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
                    Choice.of(KEEP, "It is adopted as it stands"),
                    Choice.of(OFF, "It is switched off"),
                    Choice.of(
                        STRICTER,
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

  @GetMapping(OWN)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  StepPage own(Subject subject) {
    return own(workshop.draft(subject), Form.filled(Map.of()));
  }

  @PostMapping(OWN)
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
    return form.right() ? SeeOther.to(Workshop.PATH) : own(draft, form);
  }

  private StepPage own(Draft draft, Form form) {
    var acts = new ArrayList<>(List.of(Choice.of("", "Nothing: it is only shown")));
    var act = workshop.edition(draft).pack().words().vocabulary().facet("act").orElseThrow();
    act.values().forEach(value -> acts.add(Choice.of(value.id(), value.is())));
    return new StepPage(
        "A clause of our own",
        Workshop.caption(draft),
        Workshop.PATH,
        OWN,
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
