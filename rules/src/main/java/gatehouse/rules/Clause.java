package gatehouse.rules;

import java.util.List;

/// A clause as the engine needs it: its name, its number in the text, what it says, its norms and
/// the notes that go with any answer that rests on it.
///
/// @param id its lasting name
/// @param ref its number in the policy's text
/// @param says what it says, in our own words
/// @param norms its computable rules; none for a clause that is only shown
/// @param notes what a reader of an answer should know about the clause
public record Clause(ClauseId id, String ref, String says, List<Norm> norms, List<Note> notes) {
  public Clause {
    norms = List.copyOf(norms);
    notes = List.copyOf(notes);
  }
}
