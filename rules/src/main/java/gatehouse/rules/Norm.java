package gatehouse.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One rule of behaviour that a clause lays down, in a form that can be computed.
///
/// @param clause the clause that it stands under
/// @param effect what it does to a situation that it reaches
/// @param prescribed for a duty: the act asked about is itself what is ordered
/// @param when what the facts must be like
/// @param unless the written exceptions
/// @param cites further clauses that are cited with it
/// @param overrides clauses whose norms step back where this one applies
/// @param conditions for a permission: what it is tied to
/// @param duties what follows where it applies
/// @param because why, in one sentence; the clause's own words where absent
/// @param source where it is written, such as `clauses.yaml:120`
public record Norm(
    ClauseId clause,
    Effect effect,
    boolean prescribed,
    Condition when,
    List<Exemption> unless,
    List<ClauseId> cites,
    Set<ClauseId> overrides,
    List<String> conditions,
    List<Duty> duties,
    @Nullable String because,
    String source) {
  public Norm {
    unless = List.copyOf(unless);
    cites = List.copyOf(cites);
    overrides = Set.copyOf(overrides);
    conditions = List.copyOf(conditions);
    duties = List.copyOf(duties);
  }

  /// The verdict that the norm brings on an act that is done and reaches no exception.
  public Verdict verdict() {
    boolean permission = effect == Effect.PERMITS || prescribed;
    if (!permission) {
      return effect.verdict();
    }
    return conditions.isEmpty() ? Verdict.ALLOWED : Verdict.ALLOWED_WITH_CONDITIONS;
  }
}
