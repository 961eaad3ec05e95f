package gatehouse.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One side of a situation with its closed vocabulary: who asks, which act, through which channel.
///
/// @param id its name in packs, on the command line and in the API
/// @param kind whether exactly one value or any number of facts holds
/// @param ask the question put to a person
/// @param label a short heading
/// @param values the closed vocabulary, in the order shown
/// @param groups names that stand for several values
/// @param usual the value taken when nothing is said, if there is one
public record Facet(
    String id,
    Kind kind,
    String ask,
    String label,
    List<Value> values,
    Map<String, List<String>> groups,
    @Nullable String usual) {

  /// How many values of a facet hold at once.
  public enum Kind {
    /// Exactly one.
    ONE,
    /// Any number; each value is a fact that holds or does not.
    MANY
  }

  /// One word of a facet.
  ///
  /// @param id its name in packs, on the command line and in the API
  /// @param is what it says to a person
  /// @param words everyday words by which it is found
  public record Value(String id, String is, List<String> words) {
    public Value {
      words = List.copyOf(words);
    }
  }

  public Facet {
    values = List.copyOf(values);
    groups = Map.copyOf(groups);
  }

  /// The value of that name, if the facet has it.
  public Optional<Value> value(String name) {
    return values.stream().filter(v -> v.id().equals(name)).findFirst();
  }

  /// Whether exactly one value holds.
  public boolean one() {
    return kind == Kind.ONE;
  }

  int indexOf(String name) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).id().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /// Facets of one vocabulary are told apart by their names.
  @Override
  public boolean equals(Object other) {
    return other instanceof Facet that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
