package gatehouse.signing;

import gatehouse.rules.Difference;
import java.util.List;

/// A change that is going to come, and whom it binds.
///
/// @param title what it is: an edition of the school, or a change of law or guidance
/// @param when from when, in one line
/// @param source where it comes from
/// @param answers the answers that change, with an example each; those that can be computed
/// @param clauses clauses that ask something else though no answer tells it
/// @param told who must be told, group by group
public record ComingChange(
    String title,
    String when,
    String source,
    List<Difference> answers,
    List<String> clauses,
    List<Told> told) {
  /// People of a group who are bound.
  ///
  /// @param names by name
  public record Told(Cohort cohort, List<String> names) {
    public Told {
      names = List.copyOf(names);
    }
  }

  public ComingChange {
    answers = List.copyOf(answers);
    clauses = List.copyOf(clauses);
    told = List.copyOf(told);
  }

  /// Whether it changes nothing for anybody.
  public boolean nothing() {
    return answers.isEmpty() && clauses.isEmpty();
  }
}
