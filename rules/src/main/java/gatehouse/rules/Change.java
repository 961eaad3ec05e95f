package gatehouse.rules;

import java.util.List;

/// Something that would make the answer milder, and how mild.
///
/// @param steps what would have to be otherwise, all at once
/// @param verdict the answer then
/// @param clauses the clauses that would bring that answer
public record Change(List<Step> steps, Verdict verdict, List<ClauseId> clauses) {

  /// One thing that would have to be otherwise.
  ///
  /// @param facet the facet concerned
  /// @param value the value that would have to hold
  public record Step(Facet facet, Facet.Value value) {}

  public Change {
    steps = List.copyOf(steps);
    clauses = List.copyOf(clauses);
  }
}
