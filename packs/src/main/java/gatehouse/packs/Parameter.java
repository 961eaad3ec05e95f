package gatehouse.packs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure, date, role or list that a school may set when it adopts the policy.
///
/// @param name how norms and duties refer to it, with a `$` before it
/// @param is what it means, in one sentence
/// @param type number, text, date, flag, role or values
/// @param unit what a number counts, such as hours
/// @param of the facet whose values a list holds
/// @param values its value; several for a list; none where the text leaves it open
/// @param recommended what to set where the text leaves it open
/// @param clause the clause that gives it
public record Parameter(
    String name,
    String is,
    String type,
    @Nullable String unit,
    @Nullable String of,
    List<String> values,
    List<String> recommended,
    @Nullable String clause) {
  public Parameter {
    values = List.copyOf(values);
    recommended = List.copyOf(recommended);
  }

  /// The values in force: those set, else those recommended.
  public List<String> inForce() {
    return values.isEmpty() ? recommended : values;
  }

  /// Whether the text presupposes a value that it does not give.
  public boolean open() {
    return values.isEmpty();
  }
}
