package gatehouse.policies;

import gatehouse.rules.Difference;
import gatehouse.rules.Facet;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds for a difference all people whom both texts treat as they treat the one of the example,
/// and tells the example of the most ordinary of them: of a teacher rather than of a chair of
/// governors.
record Casting(Rulebook left, Rulebook right) {
  private static final String ACTOR = "actor";

  /// Somebody in the place of the example's person.
  private record Part(Facet.Value role, Situation situation) {}

  Contrast of(Difference difference) {
    List<Part> parts =
        left.vocabulary().facet(ACTOR).orElseThrow().values().stream()
            .sorted(Roles.ordinaryFirst())
            .flatMap(role -> playing(role, difference.example()).stream())
            .filter(part -> isTreatedAlike(part.situation(), difference))
            .toList();
    return parts.isEmpty()
        ? Contrast.of(difference)
        : Contrast.of(difference)
            .by(parts.stream().map(Part::role).toList(), parts.getFirst().situation());
  }

  private Optional<Part> playing(Facet.Value role, Situation example) {
    return told(example, role.id())
        .filter(situation -> left.contradictions(situation).isEmpty())
        .map(situation -> new Part(role, situation));
  }

  /// By the same verdicts, for the same clauses.
  private boolean isTreatedAlike(Situation situation, Difference difference) {
    return Verdicts.of(left, situation) == difference.left()
        && Verdicts.of(right, situation) == difference.right()
        && left.deciding(situation).equals(difference.leftClauses())
        && right.deciding(situation).equals(difference.rightClauses());
  }

  /// The example told of somebody else, if it can be.
  static Optional<Situation> told(Situation example, String actor) {
    Map<String, List<String>> told = new LinkedHashMap<>(example.told());
    told.put(ACTOR, List.of(actor));
    Telling telling = Telling.of(example.vocabulary(), told);
    return telling.faults().isEmpty() ? Optional.of(telling.situation()) : Optional.empty();
  }
}
