package gatehouse.adoption.web;

import gatehouse.adoption.Adoption;
import gatehouse.adoption.web.RowsPage.Group;
import gatehouse.adoption.web.RowsPage.Move;
import gatehouse.adoption.web.RowsPage.Row;
import gatehouse.packs.Edition;
import gatehouse.packs.OpenQuestion;
import gatehouse.shell.Link;
import gatehouse.shell.SchoolTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Where an edition stands and what comes next.
@Component
class Progress {
  private static final Link BACK = new Link("Back to the policy", "/school/policy");

  private final Workshop workshop;

  Progress(Workshop workshop) {
    this.workshop = workshop;
  }

  /// @param decides whether the reader may record a ratification and publish
  RowsPage page(Adoption adoption, boolean decides) {
    return switch (adoption) {
      case Adoption.Draft draft -> draft(draft);
      case Adoption.OutForConsultation consulting ->
          page(
              adoption,
              "Out for consultation",
              "Comments are asked for until " + SchoolTime.words(consulting.closes()) + ".",
              List.of(
                  new Move("See the comments", "/school/policy/consultation", false, ""),
                  new Move("Comments are worked in: go on", Workshop.PATH + "/review", true, ""),
                  new Move("Take back to change", Workshop.PATH + "/revise", true, "secondary")));
      case Adoption.Reviewed reviewed ->
          page(
              adoption,
              "Ready for the governors",
              "Found fit on "
                  + SchoolTime.words(SchoolTime.day(reviewed.at()))
                  + ". "
                  + (decides
                      ? "When they have decided, record it here."
                      : "The headteacher or the chair records what they decide."),
              moves(
                  decides,
                  new Move("Record the ratification", Workshop.PATH + "/ratification", false, "")));
      case Adoption.Ratified ratified ->
          page(
              adoption,
              "Ratified",
              ratified.ratification().words(),
              decides
                  ? List.of(new Move("Publish", Workshop.PATH + "/publication", false, ""))
                  : List.of());
      case Adoption.Published _, Adoption.Discarded _ -> throw new IllegalStateException("Over");
    };
  }

  private static List<Move> moves(boolean decides, Move first) {
    var moves = new ArrayList<Move>();
    if (decides) {
      moves.add(first);
    }
    moves.add(new Move("Take back to change", Workshop.PATH + "/revise", true, "secondary"));
    return moves;
  }

  private static RowsPage page(Adoption adoption, String title, String says, List<Move> moves) {
    var all = new ArrayList<>(moves);
    all.add(new Move("See all changes", Workshop.PATH + "/check", false, "secondary"));
    return new RowsPage(
        title,
        Workshop.caption(adoption),
        BACK,
        adoption.outline().version(),
        List.of(says),
        List.of(),
        all);
  }

  private RowsPage draft(Adoption.Draft draft) {
    Edition edition = workshop.edition(draft);
    var changes = draft.outline().source().changes();
    var questions = edition.pack().questions().stream().map(q -> question(q, edition)).toList();
    return new RowsPage(
        "Prepare the edition",
        Workshop.caption(draft),
        BACK,
        draft.outline().version(),
        List.of(
            "What is left undecided is answered by the recommended reading. Everything is saved step by step."),
        List.of(
            new Group(
                "Open questions: %d of %d decided"
                    .formatted(changes.decisions().size(), questions.size()),
                questions),
            new Group(
                "The school’s own terms",
                List.of(
                    row("Values", changes.parameters().size() + " set", "/values"),
                    row(
                        "Clauses",
                        "%d switched off, %d taken more strictly"
                            .formatted(changes.switchedOff().size(), changes.strengthened().size()),
                        "/clauses"),
                    row("Clauses of our own", changes.added().size() + " added", "/own")))),
        List.of(
            new Move("Check the edition", Workshop.PATH + "/check", false, ""),
            new Move("Give this edition up", Workshop.PATH + "/discard", true, "warning")));
  }

  private static Row row(String key, String value, String path) {
    return new Row(key, value, "", new Link("Change", Workshop.PATH + path));
  }

  private static Row question(OpenQuestion question, Edition edition) {
    var decision = edition.tailoring().decisions().get(question.id());
    var choice = decision == null ? question.recommended() : decision;
    return new Row(
        question.about(),
        question.choice(choice).map(OpenQuestion.Choice::says).orElse(choice),
        decision == null ? "Recommended reading" : "Decided",
        new Link(
            decision == null ? "Decide" : "Change", Workshop.PATH + "/questions/" + question.id()));
  }
}
