package gatehouse.packs;

import gatehouse.rules.ClauseId;

/// A clause that a school adds to a policy when it adopts it.
///
/// @param clause the clause
/// @param reason why it was added
/// @param text the clause as it was written, for the edition's hash
public record AddedClause(PolicyClause clause, String reason, String text) {
  /// Its lasting name.
  public ClauseId id() {
    return clause.id();
  }

  @Override
  public String toString() {
    return text + " because " + reason;
  }
}
