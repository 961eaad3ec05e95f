package gatehouse.advice.web;

import gatehouse.advice.Told;
import gatehouse.rules.Change;
import gatehouse.rules.ClauseId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that would change the answer.
///
/// @param verdict the answer then
/// @param steps what would have to be the case
/// @param clauses the clauses that would bring it
/// @param href leads to that answer
public record Way(VerdictWords verdict, List<String> steps, String clauses, String href) {
  public Way {
    steps = List.copyOf(steps);
  }

  static Way of(Asking asking, Change change) {
    Told then = asking.told().facts();
    for (Change.Step step : change.steps()) {
      then = with(then, step);
    }
    return new Way(
        VerdictWords.of(change.verdict()),
        change.steps().stream().map(s -> s.facet().label() + ": " + s.value().is()).toList(),
        change.clauses().stream().map(ClauseId::value).collect(Collectors.joining(", ")),
        asking.with(then).answer());
  }

  private static Told with(Told told, Change.Step step) {
    String facet = step.facet().id();
    List<String> before = step.facet().one() ? List.of() : told.of(facet);
    return told.with(facet, Stream.concat(before.stream(), Stream.of(step.value().id())).toList());
  }
}
