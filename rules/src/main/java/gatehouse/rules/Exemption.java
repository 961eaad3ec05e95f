package gatehouse.rules;

import java.util.List;

/// A written exception to a norm: when it is met the norm gives way to a milder verdict.
///
/// @param when what must be the case
/// @param gives the verdict instead; `silent` if the norm then simply does not reach the facts
/// @param cites the clauses that write the exception
/// @param conditions what must be kept up, in sentences
public record Exemption(
    Condition when, Verdict gives, List<ClauseId> cites, List<String> conditions) {
  public Exemption {
    cites = List.copyOf(cites);
    conditions = List.copyOf(conditions);
  }
}
