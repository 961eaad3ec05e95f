package gatehouse.signing;

import gatehouse.advisor.MeaningChange;
import gatehouse.packs.PolicyClause;
import gatehouse.rules.Decision;
import gatehouse.rules.Facet;
import gatehouse.rules.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is another from one edition to a later for somebody, in words, each with its clauses.
public final class Changed {
  private Changed() {}

  /// One thing that is another.
  ///
  /// @param about the act, or the clause
  /// @param was what held before; empty if nothing did
  /// @param is what holds now; empty if nothing does
  /// @param clauses on which it rests now, or rested if nothing does
  public record Line(String about, String was, String is, List<String> clauses) {
    public Line {
      clauses = List.copyOf(clauses);
    }
  }

  static List<Line> of(PolicyText before, PolicyText after, Set<String> actors) {
    var change = after.since(before);
    List<Line> lines = new ArrayList<>(acts(change, before, after, actors));
    change.clauses().stream()
        .filter(MeaningChange.ClauseChange::binds)
        .filter(clause -> clause.actors().stream().anyMatch(actors::contains))
        .map(clause -> line(clause, before, after))
        .forEach(lines::add);
    return lines;
  }

  private static List<Line> acts(
      MeaningChange change, PolicyText before, PolicyText after, Set<String> actors) {
    Map<String, Line> lines = new LinkedHashMap<>();
    var was = before.edition().rulebook();
    var is = after.edition().rulebook();
    for (var amended : change.amendment().acts()) {
      amended.actors().stream()
          .filter(actor -> actors.contains(actor.id()))
          .findFirst()
          .ifPresent(actor -> lines.put(amended.act().id(), line(was, is, actor, amended.act())));
    }
    return List.copyOf(lines.values());
  }

  private static Line line(Rulebook before, Rulebook after, Facet.Value actor, Facet.Value act) {
    var was = before.decide(PolicyText.situation(before, actor.id(), act.id()));
    var is = after.decide(PolicyText.situation(after, actor.id(), act.id()));
    return new Line(act.is(), words(was), words(is), clauses(is));
  }

  private static String words(Decision decision) {
    var because = decision.because();
    return because.isEmpty()
        ? decision.verdict().title()
        : decision.verdict().title() + ". " + because;
  }

  private static List<String> clauses(Decision decision) {
    return decision.restsOn().stream().map(Object::toString).limit(3).toList();
  }

  private static Line line(MeaningChange.ClauseChange change, PolicyText before, PolicyText after) {
    return new Line(
        "Clause " + change.id() + ", " + change.kind().words(),
        says(before, change),
        says(after, change),
        List.of(change.id().value()));
  }

  private static String says(PolicyText text, MeaningChange.ClauseChange change) {
    return text.edition().clauses().stream()
        .filter(clause -> clause.id().equals(change.id()))
        .findFirst()
        .map(PolicyClause::says)
        .orElse("");
  }
}
