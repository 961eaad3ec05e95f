package gatehouse.enactment;

import gatehouse.packs.Edition;
import gatehouse.packs.Example;
import gatehouse.packs.Inspection;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.Reading;
import gatehouse.rules.Clause;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Exemption;
import gatehouse.rules.Norm;
import gatehouse.rules.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The clauses that decide, computed by the engine: those with a norm, or cited by one, that the
/// answer to a right example cites.
final class DecidedClauses {
  private DecidedClauses() {}

  /// Clause to the first example that proves it, in the pack's order.
  static Map<String, List<String>> of(Reading reading) {
    Rulebook book = Edition.asWritten(reading.pack()).rulebook();
    Set<ClauseId> deciding = deciding(book);
    Map<String, List<String>> proved = new TreeMap<>();
    for (Example example : reading.examples()) {
      if (Inspection.comesOutRight(example, book)) {
        book.decide(example.situation()).restsOn().stream()
            .filter(deciding::contains)
            .forEach(id -> proved.putIfAbsent(id.value(), List.of(example.id())));
      }
    }
    proved.keySet().retainAll(claiming(reading));
    return proved;
  }

  private static Set<String> claiming(Reading reading) {
    return reading.pack().clauses().stream()
        .filter(c -> c.enactedBy().contains("decides"))
        .map(PolicyClause::id)
        .map(ClauseId::value)
        .collect(Collectors.toSet());
  }

  private static Set<ClauseId> deciding(Rulebook book) {
    return book.layers().stream()
        .flatMap(layer -> layer.clauses().stream())
        .map(Clause::norms)
        .flatMap(List::stream)
        .flatMap(DecidedClauses::named)
        .collect(Collectors.toSet());
  }

  private static Stream<ClauseId> named(Norm norm) {
    Stream<ClauseId> excepting = norm.unless().stream().map(Exemption::cites).flatMap(List::stream);
    return Stream.of(
            Stream.of(norm.clause()),
            norm.cites().stream(),
            norm.duties().stream().map(d -> d.clause()),
            excepting)
        .flatMap(s -> s);
  }
}
