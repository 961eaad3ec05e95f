package gatehouse.signing;

import gatehouse.advisor.MeaningChange;
import gatehouse.signing.Signature.Request;
import gatehouse.signing.Signature.Signed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which signatures under earlier editions still hold under a later one: those of people for whom
/// nothing has changed since the edition that they signed last.
final class KeptSignatures {
  private final SignatureStore store;
  private final Map<EditionId, PolicyText> texts;
  private final PolicyText text;
  private final Map<EditionId, MeaningChange> changes = new HashMap<>();
  private final Map<Set<String>, Optional<String>> demands = new HashMap<>();

  KeptSignatures(SignatureStore store, List<PolicyText> texts, PolicyText text) {
    this.store = store;
    this.texts = texts.stream().collect(Collectors.toMap(PolicyText::id, Function.identity()));
    this.text = text;
  }

  Optional<String> demand(Set<String> actors) {
    return demands.computeIfAbsent(actors, text::demand);
  }

  /// The edition that somebody signed and whose signature still holds; empty if they sign anew.
  Optional<EditionId> stillGood(Request request, Set<String> actors) {
    return last(store, request.person())
        .filter(signed -> signed.request().cohorts().containsAll(request.cohorts()))
        .filter(signed -> Gained.since(signed, text, request.roles()).isEmpty())
        .map(signed -> signed.request().edition())
        .filter(texts::containsKey)
        .filter(edition -> since(edition).actors().stream().noneMatch(actors::contains));
  }

  /// The last signature that somebody gave, or that was carried over.
  static Optional<Signed> last(SignatureStore store, gatehouse.people.PersonId person) {
    return store.of(person).stream()
        .filter(Signed.class::isInstance)
        .map(Signed.class::cast)
        .reduce((_, later) -> later);
  }

  private MeaningChange since(EditionId edition) {
    return changes.computeIfAbsent(
        edition,
        id -> {
          var earlier = texts.get(id);
          if (earlier == null) {
            throw new IllegalStateException("No edition is called " + id);
          }
          return text.since(earlier);
        });
  }
}
