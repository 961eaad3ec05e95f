package gatehouse.packs;

import gatehouse.rules.ClauseId;
import java.util.List;
import java.util.Optional;

/// Something that the text leaves open and that the school has to decide when it adopts it.
///
/// @param id its lasting name
/// @param about its title
/// @param clauses the clauses concerned
/// @param issue what is unclear
/// @param decidedBy who has to decide
/// @param recommended the choice that applies until it is decided
/// @param choices the readings that are possible
/// @param line its line in the file
public record OpenQuestion(
    String id,
    String about,
    List<ClauseId> clauses,
    String issue,
    String decidedBy,
    String recommended,
    List<Choice> choices,
    int line) {

  /// One possible reading.
  ///
  /// @param id its name in a tailoring
  /// @param says what it means
  /// @param changes what it changes
  public record Choice(String id, String says, String changes) {}

  public OpenQuestion {
    clauses = List.copyOf(clauses);
    choices = List.copyOf(choices);
  }

  /// The choice of that name, if there is one.
  public Optional<Choice> choice(String name) {
    return choices.stream().filter(c -> c.id().equals(name)).findFirst();
  }
}
