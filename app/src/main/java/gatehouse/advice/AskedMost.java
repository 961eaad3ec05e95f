package gatehouse.advice;

import java.util.List;

/// What was asked about most of late.
///
/// @param acts acts over all policies, the most asked first
/// @param clauses clauses that answers rested on, the most cited first
public record AskedMost(List<Asked> acts, List<Cited> clauses) {
  static final AskedMost NOTHING = new AskedMost(List.of(), List.of());

  /// How often an act was asked about.
  public record Asked(String act, long times) {}

  /// How often an answer of a policy rested on a clause.
  public record Cited(String policy, String clause, long times) {}

  public AskedMost {
    acts = List.copyOf(acts);
    clauses = List.copyOf(clauses);
  }
}
