package gatehouse.adoption.web;

import gatehouse.adoption.Adoption;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.Changes.Decision;
import gatehouse.adoption.Changes.Setting;
import gatehouse.adoption.web.RowsPage.Group;
import gatehouse.adoption.web.RowsPage.Row;
import gatehouse.advisor.Audience;
import gatehouse.advisor.MeaningChange;
import gatehouse.packs.Edition;
import gatehouse.packs.OpenQuestion;
import gatehouse.packs.Pack;
import gatehouse.packs.Parameter;
import gatehouse.policies.Sentences;
import gatehouse.rules.Comparison;
import gatehouse.rules.Difference;
import gatehouse.shell.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// All that an edition changes: what the school decides in it, and the answers that change against
/// the text as written and against the edition in force.
@Component
class Differences {
  private static final int SHOWN = 40;

  private final Adoptions adoptions;

  Differences(Adoptions adoptions) {
    this.adoptions = adoptions;
  }

  /// @param mayChange whether each decision leads to where it is changed
  List<Group> of(Adoption adoption, boolean mayChange) {
    var edition = adoptions.edition(adoption);
    var groups = new ArrayList<>(decided(adoption, edition.pack(), mayChange));
    groups.add(answers("Against the text as written", Edition.asWritten(edition.pack()), edition));
    adoptions
        .current()
        .ifPresent(current -> {
          groups.add(told(current.edition(), edition));
          if (current.edition().pack().digest().equals(edition.pack().digest())) {
            groups.add(answers("Against edition " + current.number(), current.edition(), edition));
          }
        });
    return groups;
  }

  private static List<Group> decided(Adoption adoption, Pack pack, boolean mayChange) {
    var changes = adoption.outline().source().changes();
    var groups = new ArrayList<Group>();
    group(
        groups,
        "Questions decided",
        changes.decisions().stream().map(d -> decision(pack, d, mayChange)).toList());
    group(
        groups,
        "Values set",
        changes.parameters().stream().map(s -> setting(pack, s, mayChange)).toList());
    group(
        groups,
        "Clauses switched off",
        changes.switchedOff().stream()
            .map(c -> clause(c.clause(), "Switched off: " + c.reason(), mayChange))
            .toList());
    group(
        groups,
        "Clauses taken more strictly",
        changes.strengthened().stream()
            .map(c -> clause(c.clause(), "Forbidden: " + c.reason(), mayChange))
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

  private static Row decision(Pack pack, Decision decision, boolean mayChange) {
    var question = pack.question(decision.question());
    return row(
        question.map(OpenQuestion::about).orElse(decision.question()),
        question.flatMap(q -> q.choice(decision.choice())).map(OpenQuestion.Choice::says).orElse("")
            + " "
            + decision.reason(),
        "/questions/" + decision.question(),
        mayChange);
  }

  private static Row setting(Pack pack, Setting setting, boolean mayChange) {
    var parameter = Optional.ofNullable(pack.info().parameters().get(setting.parameter()));
    return row(
        parameter.map(Parameter::is).orElse(setting.parameter()),
        String.join(", ", setting.value()) + ": " + setting.reason(),
        "/values/" + setting.parameter(),
        mayChange);
  }

  private static Row clause(String clause, String what, boolean mayChange) {
    return row(clause, what, "/clauses/" + clause, mayChange);
  }

  private static Row row(String name, String what, String path, boolean mayChange) {
    return new Row(name, what, "", mayChange ? new Link("Change", Workshop.PATH + path) : null);
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
            .map(Differences::row)
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
