package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.Adoption.OutForConsultation;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.Comment;
import gatehouse.adoption.Drafts;
import gatehouse.people.People;
import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Asks for comments on a draft, and takes them.
@Controller
class ConsultationController {
  private static final String OPEN = Workshop.PATH + "/consultation";
  private static final String PATH = "/school/policy/consultation";

  private final Workshop workshop;
  private final Adoptions adoptions;
  private final Drafts drafts;
  private final People people;

  ConsultationController(Workshop workshop, Adoptions adoptions, Drafts drafts, People people) {
    this.workshop = workshop;
    this.adoptions = adoptions;
    this.drafts = drafts;
    this.people = people;
  }

  @GetMapping(OPEN)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  StepPage open(Subject subject) {
    return open(workshop.draft(subject), Form.filled(Map.of()));
  }

  @PostMapping(OPEN)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object consult(Subject subject, HttpServletRequest request) {
    var draft = workshop.draft(subject);
    var form = Form.of(request.getParameterMap());
    var asked =
        Arrays.stream(Role.values())
            .filter(role -> form.values("asked").contains(role.name()))
            .collect(Collectors.toUnmodifiableSet());
    Optional<LocalDate> closes = Dates.read(form.value("closes"));
    if (closes.isEmpty()) {
      form.wrong("closes", "Enter the last day for comments, such as 2027-01-31");
    }
    closes.ifPresent(day ->
        drafts
            .consult(draft.outline().id(), form.version(), asked, day, Workshop.person(subject))
            .ifPresent(form::wrong));
    return form.right() ? Workshop.to(Workshop.PATH) : open(draft, form);
  }

  private static StepPage open(Adoption draft, Form form) {
    return new StepPage(
        "Ask for comments",
        Workshop.caption(draft),
        Workshop.PATH,
        OPEN,
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
            new Input.Line(
                form.field("closes", "Last day for comments", null), form.value("closes"), "date")),
        "Ask for comments",
        form.general(Set.of("asked", "closes")));
  }

  @GetMapping(PATH)
  @Guarded(Resource.POLICY)
  Object see(Subject subject) {
    var consulting = consulting(subject);
    return consulting.asks(subject.roles())
        ? comment(consulting, Form.filled(Map.of()))
        : comments(consulting);
  }

  @PostMapping(PATH)
  @Guarded(Resource.POLICY)
  Object comment(Subject subject, HttpServletRequest request) {
    var consulting = consulting(subject);
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
    return form.right() ? Workshop.to(PATH) : comment(consulting, form);
  }

  /// Only those who were asked, and those who prepare the edition, know of it.
  private OutForConsultation consulting(Subject subject) {
    return adoptions
        .inProgress()
        .filter(OutForConsultation.class::isInstance)
        .map(OutForConsultation.class::cast)
        .filter(consulting -> consulting.asks(subject.roles()) || workshop.may(subject, Act.CHANGE))
        .orElseThrow(() -> new NotFound("There is no consultation for you."));
  }

  private StepPage comment(OutForConsultation consulting, Form form) {
    var edition = workshop.edition(consulting);
    var choices = new java.util.ArrayList<>(List.of(Choice.of("", "The edition as a whole")));
    edition
        .clauses()
        .forEach(c -> choices.add(Choice.of(c.id().value(), c.id() + ": " + c.says())));
    return new StepPage(
        "Comment on the draft",
        Workshop.caption(consulting) + ", until " + Dates.of(consulting.closes()),
        "/school/policy",
        PATH,
        consulting.outline().version(),
        adoptions.comments(consulting).stream().map(this::words).toList(),
        List.of(new Link("The text as written", "/policies/" + edition.pack().info().id())),
        List.of(
            new Input.Choose(
                form.field("clause", "About which clause?", null), choices, form.value("clause")),
            new Input.Area(form.field("says", "Your comment", null), form.value("says"))),
        "Send",
        form.general(Set.of("clause", "says")));
  }

  private String words(Comment comment) {
    return name(comment) + comment.clause().map(c -> " on " + c).orElse("") + ": " + comment.says();
  }

  private String name(Comment comment) {
    return people.find(comment.by()).map(person -> person.name().full()).orElse("Somebody");
  }

  private RowsPage comments(OutForConsultation consulting) {
    var rows =
        adoptions.comments(consulting).stream()
            .map(comment ->
                new RowsPage.Row(name(comment), comment.says(), comment.clause().orElse(""), null))
            .toList();
    return new RowsPage(
        "Comments",
        Workshop.caption(consulting) + ", until " + Dates.of(consulting.closes()),
        new Link("Back", Workshop.PATH),
        consulting.outline().version(),
        rows.isEmpty() ? List.of("Nobody has commented yet.") : List.of(),
        rows.isEmpty() ? List.of() : List.of(new RowsPage.Group("What was said", rows)),
        List.of());
  }
}
