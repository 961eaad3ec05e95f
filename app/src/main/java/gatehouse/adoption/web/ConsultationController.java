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
import gatehouse.packs.Pack;
import gatehouse.people.People;
import gatehouse.policies.Chapter;
import gatehouse.shell.Choice;
import gatehouse.shell.Link;
import gatehouse.shell.NotFound;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final String COMMENT = PATH + "/comment";
  private static final String TEXT = PATH + "/text";

  private final Workshop workshop;
  private final Adoptions adoptions;
  private final Drafts drafts;
  private final People people;
  private final Differences differences;

  ConsultationController(
      Workshop workshop,
      Adoptions adoptions,
      Drafts drafts,
      People people,
      Differences differences) {
    this.workshop = workshop;
    this.adoptions = adoptions;
    this.drafts = drafts;
    this.people = people;
    this.differences = differences;
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
    Optional<LocalDate> closes = SchoolTime.read(form.value("closes"));
    if (closes.isEmpty()) {
      form.wrong("closes", "Enter the last day for comments, such as 2027-01-31");
    }
    closes.ifPresent(day ->
        drafts
            .consult(draft.outline().id(), form.version(), asked, day, Workshop.person(subject))
            .ifPresent(form::wrong));
    return form.right() ? SeeOther.to(Workshop.PATH) : open(draft, form);
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
  RowsPage see(Subject subject) {
    var consulting = consulting(subject);
    var groups = new ArrayList<>(differences.of(consulting, false));
    var said = comments(consulting);
    if (!said.isEmpty()) {
      groups.add(new RowsPage.Group("What was said", said));
    }
    return new RowsPage(
        "The draft, and what was said of it",
        Workshop.caption(consulting) + ", until " + SchoolTime.words(consulting.closes()),
        workshop.may(subject, Act.CHANGE)
            ? new Link("Back", Workshop.PATH)
            : new Link("Back to the policy", "/school/policy"),
        consulting.outline().version(),
        List.of(
            said.isEmpty() ? "Nobody has commented yet." : said.size() + " commented.",
            "What the school would decide, and every answer that would change with it."),
        groups,
        moves(subject, consulting));
  }

  private static List<RowsPage.Move> moves(Subject subject, OutForConsultation consulting) {
    var text = new RowsPage.Move("Read the draft clause by clause", TEXT, false, "secondary");
    return consulting.asks(subject.roles())
        ? List.of(new RowsPage.Move("Comment", COMMENT, false, ""), text)
        : List.of(text);
  }

  @GetMapping(TEXT)
  @Guarded(Resource.POLICY)
  RowsPage text(Subject subject) {
    var consulting = consulting(subject);
    var edition = workshop.edition(consulting);
    var pack = edition.pack();
    var shown =
        new Pack(pack.words(), pack.info(), edition.clauses(), pack.questions(), pack.digest());
    return new RowsPage(
        "The draft clause by clause",
        Workshop.caption(consulting),
        new Link("Back", PATH),
        consulting.outline().version(),
        List.of(pack.info().title() + ", as the school would adopt it."),
        Chapter.of(shown, _ -> true).stream().map(ConsultationController::group).toList(),
        List.of());
  }

  private static RowsPage.Group group(Chapter chapter) {
    return new RowsPage.Group(
        chapter.section().title(),
        chapter.clauses().stream()
            .map(clause ->
                new RowsPage.Row(
                    clause.id().value(), clause.says(), clause.strength().word(), null))
            .toList());
  }

  @GetMapping(COMMENT)
  @Guarded(Resource.POLICY)
  StepPage write(Subject subject) {
    return comment(asked(subject), Form.filled(Map.of()));
  }

  private OutForConsultation asked(Subject subject) {
    var consulting = consulting(subject);
    if (!consulting.asks(subject.roles())) {
      throw new NotFound("Your comment was not asked for.");
    }
    return consulting;
  }

  @PostMapping(COMMENT)
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
    return form.right() ? SeeOther.to(PATH) : comment(consulting, form);
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
    var choices = new ArrayList<>(List.of(Choice.of("", "The edition as a whole")));
    edition
        .clauses()
        .forEach(c -> choices.add(Choice.of(c.id().value(), c.id() + ": " + c.says())));
    return new StepPage(
        "Comment on the draft",
        Workshop.caption(consulting) + ", until " + SchoolTime.words(consulting.closes()),
        PATH,
        COMMENT,
        consulting.outline().version(),
        List.of("Everybody who was asked sees it, with your name."),
        List.of(
            new Link("The draft clause by clause", TEXT),
            new Link("The text as written", "/policies/" + edition.pack().info().id())),
        List.of(
            new Input.Choose(
                form.field("clause", "About which clause?", null), choices, form.value("clause")),
            new Input.Area(form.field("says", "Your comment", null), form.value("says"))),
        "Send",
        form.general(Set.of("clause", "says")));
  }

  private String name(Comment comment) {
    return people.find(comment.by()).map(person -> person.name().full()).orElse("Somebody");
  }

  private List<RowsPage.Row> comments(OutForConsultation consulting) {
    return adoptions.comments(consulting).stream()
        .map(comment ->
            new RowsPage.Row(name(comment), comment.says(), comment.clause().orElse(""), null))
        .toList();
  }
}
