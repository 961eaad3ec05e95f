package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption.OutForConsultation;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.Comment;
import gatehouse.people.People;
import gatehouse.policies.Chapter;
import gatehouse.shell.Link;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows the draft that is out for consultation, and what was said of it.
@Controller
class ConsultationController {
  static final String PATH = "/school/policy/consultation";
  static final String TEXT = PATH + "/text";

  private final Workshop workshop;
  private final Adoptions adoptions;
  private final People people;
  private final Differences differences;

  ConsultationController(
      Workshop workshop, Adoptions adoptions, People people, Differences differences) {
    this.workshop = workshop;
    this.adoptions = adoptions;
    this.people = people;
    this.differences = differences;
  }

  @GetMapping(PATH)
  @Guarded(Resource.POLICY)
  RowsPage see(Subject subject) {
    var consulting = workshop.consulting(subject);
    var groups = new ArrayList<>(differences.of(consulting, false));
    var said = comments(consulting);
    if (!said.isEmpty()) {
      groups.add(new RowsPage.Group("What was said", said));
    }
    return new RowsPage(
        "The draft, and what was said of it",
        Workshop.until(consulting),
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
        ? List.of(new RowsPage.Move("Comment", CommentController.PATH, false, ""), text)
        : List.of(text);
  }

  @GetMapping(TEXT)
  @Guarded(Resource.POLICY)
  RowsPage text(Subject subject) {
    var consulting = workshop.consulting(subject);
    var edition = workshop.edition(consulting);
    return new RowsPage(
        "The draft clause by clause",
        Workshop.caption(consulting),
        new Link("Back", PATH),
        consulting.outline().version(),
        List.of(edition.pack().info().title() + ", as the school would adopt it."),
        Chapter.of(edition).stream().map(ConsultationController::group).toList(),
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
