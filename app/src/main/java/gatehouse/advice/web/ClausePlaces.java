package gatehouse.advice.web;

import gatehouse.packs.Pack;
import gatehouse.rules.ClauseId;

/// Where clauses can be read: each on the page of its own text.
///
/// @param policy the policy asked
/// @param national the national rules above it
public record ClausePlaces(Pack policy, Pack national) {
  /// The clause's place on its text's page.
  String href(ClauseId clause) {
    Pack text = national.clause(clause).isPresent() ? national : policy;
    return "/policies/" + text.info().id() + "#" + clause;
  }
}
