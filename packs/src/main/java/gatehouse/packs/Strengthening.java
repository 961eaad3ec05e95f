package gatehouse.packs;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Effect;
import gatehouse.rules.Norm;
import java.util.List;

/// A clause that a school takes more strictly than its text does.
///
/// @param clause the clause
/// @param norm the name of the one norm that is meant; empty for all norms of the clause that are
///   milder
/// @param effect the stricter effect
/// @param reason why
/// @param file where it is written
/// @param line the line, from 1
public record Strengthening(
    ClauseId clause, String norm, Effect effect, String reason, String file, int line) {
  /// Effects that bring a verdict, from the mildest; a duty is neither milder nor stricter than
  /// these.
  static final List<Effect> SCALE =
      List.of(
          Effect.ADVISES,
          Effect.PERMITS,
          Effect.DISCOURAGES,
          Effect.NEEDS_APPROVAL,
          Effect.FORBIDS);

  /// Whether it is about this norm.
  boolean means(NormText text) {
    return norm.isEmpty() || norm.equals(text.item().optional("id").orElse(""));
  }

  /// Whether the norm would become stricter.
  boolean raises(Effect before) {
    return SCALE.contains(before) && SCALE.indexOf(effect) > SCALE.indexOf(before);
  }

  /// The norm with the stricter effect and the school's reason; any other norm as it is. What a
  /// permission was tied to no longer helps; written exceptions stay.
  Norm applied(NormText text, Norm before) {
    if (!means(text) || !raises(before.effect())) {
      return before;
    }
    return new Norm(
        before.clause(),
        effect,
        before.prescribed(),
        before.when(),
        before.unless(),
        before.cites(),
        before.overrides(),
        effect == Effect.PERMITS ? before.conditions() : List.of(),
        before.duties(),
        reason,
        before.source());
  }

  /// What it does, for the edition's hash: not where it is written.
  @Override
  public String toString() {
    return clause + "/" + norm + " " + effect + " because " + reason;
  }
}
