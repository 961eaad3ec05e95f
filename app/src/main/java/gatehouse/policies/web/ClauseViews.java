package gatehouse.policies.web;

import gatehouse.enactment.Enactment;
import gatehouse.packs.Pack;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.Reading;
import gatehouse.packs.Reference;
import gatehouse.rules.ClauseId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gathers from everywhere what is known about the clauses of one policy.
record ClauseViews(
    Pack pack, Map<ClauseId, Enactment> enactments, Map<String, Reference> references) {

  static ClauseViews of(Reading reading, List<Reference> references) {
    return new ClauseViews(
        reading.pack(),
        byKey(Enactment.of(reading), enactment -> enactment.clause().id()),
        byKey(references, Reference::id));
  }

  ClauseView view(PolicyClause clause) {
    return new ClauseView(
        pack.info().id(),
        clause,
        pack.questions().stream().filter(q -> q.clauses().contains(clause.id())).toList(),
        clause.currency().stream()
            .map(note ->
                new ClauseView.LawNote(note, Optional.ofNullable(references.get(note.refers()))))
            .toList(),
        Objects.requireNonNull(enactments.get(clause.id())));
  }

  private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toMap(key, value -> value));
  }
}
