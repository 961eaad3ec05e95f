package gatehouse.rules;

import java.util.List;

/// One text among those in force: the nation's, the trust's or the school's.
///
/// @param name how answers name it, such as `holy-cross`
/// @param clauses its clauses in the text's order
public record Layer(String name, List<Clause> clauses) {
  public Layer {
    clauses = List.copyOf(clauses);
  }
}
