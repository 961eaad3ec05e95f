package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.Drafts;
import gatehouse.shell.Choice;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Asks for comments on a draft.
@Controller
class AskForCommentsController {
  private static final String PATH = Workshop.PATH + "/consultation";

  private final Workshop workshop;
  private final Drafts drafts;

  AskForCommentsController(Workshop workshop, Drafts drafts) {
    this.workshop = workshop;
    this.drafts = drafts;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  StepPage open(Subject subject) {
    return page(workshop.draft(subject), Form.filled(Map.of()));
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object consult(Subject subject, HttpServletRequest request) {
    var draft = workshop.draft(subject);
    var form = Form.of(request.getParameterMap());
    var asked =
        Arrays.stream(Role.values())
            .filter(role -> form.values("asked").contains(role.name()))
            .collect(Collectors.toUnmodifiableSet());
    form.day("closes", "Enter the last day for comments, such as 31/1/2027")
        .flatMap(day ->
            drafts.consult(
                draft.outline().id(), form.version(), asked, day, Workshop.person(subject)))
        .ifPresent(form::wrong);
    return form.right() ? SeeOther.to(Workshop.PATH) : page(draft, form);
  }

  private static StepPage page(Adoption draft, Form form) {
    return new StepPage(
        "Ask for comments",
        Workshop.caption(draft),
        Workshop.PATH,
        PATH,
        draft.outline().version(),
        List.of("Those asked see the draft and may comment. It does not change meanwhile."),
        List.of(),
        List.of(
            new Input.Boxes(
                form.field("asked", "Whom?", null),
                Arrays.stream(Role.values())
                    .filter(role -> role != Role.PUPIL && role != Role.PARENT)
                    .map(role -> Choice.of(role.name(), role.words()))
                    .toList(),
                form.values("asked")),
            form.line("closes", "Last day for comments", "date")),
        "Ask for comments",
        form.general(Set.of("asked", "closes")));
  }
}
