package gatehouse.rules;

/// Something a reader of an answer should know about a clause that it rests on.
public sealed interface Note {
  /// The text is open to more than one reading; this one was taken.
  ///
  /// @param question the open question's id
  /// @param about its title
  /// @param reading the reading in force
  /// @param decided whether the school has decided it, or the recommended reading is only presumed
  record Ambiguity(String question, String about, String reading, boolean decided)
      implements Note {}

  /// The text conflicts with present law or guidance, or cites what has been superseded.
  ///
  /// @param refers the entry of the national reference data
  /// @param says what is out of date and what applies instead
  record Currency(String refers, String says) implements Note {}
}
