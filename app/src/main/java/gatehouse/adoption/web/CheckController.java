package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.web.RowsPage.Group;
import gatehouse.adoption.web.RowsPage.Move;
import gatehouse.adoption.web.RowsPage.Row;
import gatehouse.advisor.Audience;
import gatehouse.advisor.MeaningChange;
import gatehouse.packs.Edition;
import gatehouse.policies.Sentences;
import gatehouse.rules.Comparison;
import gatehouse.rules.Difference;
import gatehouse.shell.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows all that an edition changes: against the text as written, and against the edition in
/// force.
@Controller
class CheckController {
  private static final int SHOWN = 40;

  private final Workshop workshop;
  private final Adoptions adoptions;

  CheckController(Workshop workshop, Adoptions adoptions) {
    this.workshop = workshop;
    this.adoptions = adoptions;
  }

  @GetMapping(Workshop.PATH + "/check")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  RowsPage check(Subject subject) {
    var adoption = workshop.inProgress(subject, Act.CHANGE, Adoption.class);
    var edition = workshop.edition(adoption);
    var groups = new ArrayList<Group>();
    decided(adoption).forEach(groups::add);
    groups.add(answers("Against the text as written", Edition.asWritten(edition.pack()), edition));
    adoptions
        .current()
        .ifPresent(current -> {
          groups.add(told(current.edition(), edition));
          if (current.edition().pack().digest().equals(edition.pack().digest())) {
            groups.add(answers("Against edition " + current.number(), current.edition(), edition));
          }
        });
    return new RowsPage(
        "Check the edition",
        Workshop.caption(adoption),
        new Link("Back", Workshop.PATH),
        adoption.outline().version(),
        List.of(
            "Everything that the school changes, and every answer that changes with it: computed over every situation that can be told."),
        groups,
        moves(adoption));
  }

  private static List<Move> moves(Adoption adoption) {
    return adoption instanceof Adoption.Draft
        ? List.of(
            new Move("Ready for the governors", Workshop.PATH + "/review", true, ""),
            new Move("Ask for comments first", Workshop.PATH + "/consultation", false, "secondary"))
        : List.of();
  }

  private static List<Group> decided(Adoption adoption) {
    var changes = adoption.outline().source().changes();
    var groups = new ArrayList<Group>();
    group(
        groups,
        "Questions decided",
        changes.decisions().stream()
            .map(d -> row(d.question(), d.choice().replace('_', ' '), d.reason(), "/questions/"))
            .toList());
    group(
        groups,
        "Values set",
        changes.parameters().stream()
            .map(s -> row(s.parameter(), String.join(", ", s.value()), s.reason(), "/values/"))
            .toList());
    group(
        groups,
        "Clauses switched off",
        changes.switchedOff().stream()
            .map(c -> row(c.clause(), "Switched off", c.reason(), "/clauses/"))
            .toList());
    group(
        groups,
        "Clauses taken more strictly",
        changes.strengthened().stream()
            .map(c -> row(c.clause(), "Forbidden", c.reason(), "/clauses/"))
            .toList());
    group(
        groups,
        "Clauses of our own",
        changes.added().stream()
            .map(a -> new Row(a.clause().id(), a.clause().says() + " " + a.reason(), "", null))
            .toList());
    return groups;
  }

  private static void group(List<Group> groups, String heading, List<Row> rows) {
    if (!rows.isEmpty()) {
      groups.add(new Group(heading, rows));
    }
  }

  private static Row row(String name, String what, String reason, String path) {
    return new Row(name, what + ": " + reason, "", new Link("Change", Workshop.PATH + path + name));
  }

  /// Who must be told of what is new since the edition in force.
  private static Group told(Edition before, Edition after) {
    var change = MeaningChange.between(before, after);
    var vocabulary = after.pack().words().vocabulary();
    var audiences =
        change.audiences(vocabulary).stream()
            .map(Audience::words)
            .collect(Collectors.joining(", "));
    return new Group(
        "When it comes into force",
        List.of(
            new Row("What changes", change.inOneLine(), "", null),
            new Row("Must be told", audiences.isEmpty() ? "Nobody" : audiences, "", null)));
  }

  private static Group answers(String heading, Edition before, Edition after) {
    var differences = Comparison.ofAmended(before.rulebook(), after.rulebook()).differences();
    var rows =
        differences.stream()
            .limit(SHOWN)
            .map(CheckController::row)
            .collect(Collectors.toCollection(ArrayList::new));
    if (rows.isEmpty()) {
      rows.add(new Row("Answers", "None changes", "", null));
    }
    if (differences.size() > SHOWN) {
      rows.add(new Row("More", differences.size() - SHOWN + " further differences", "", null));
    }
    return new Group(heading + ": answers that change", rows);
  }

  private static Row row(Difference difference) {
    return new Row(
        difference.act().is(),
        difference.left().title()
            + " becomes "
            + Sentences.inside(difference.right().title())
            + ". For example: "
            + Sentences.of(difference.example()),
        "",
        null);
  }
}
