package gatehouse.packs;

import gatehouse.rules.ClauseId;
import java.util.List;
import java.util.Optional;

/// A policy as data, as its text gives it: before a school has decided the open questions.
///
/// @param words the vocabulary it is written in
/// @param info what it says about itself
/// @param clauses its clauses in the text's order
/// @param questions what it leaves open
/// @param digest SHA-256 of its files, in hexadecimal
public record Pack(
    Words words,
    PackInfo info,
    List<PolicyClause> clauses,
    List<OpenQuestion> questions,
    String digest) {
  public Pack {
    clauses = List.copyOf(clauses);
    questions = List.copyOf(questions);
  }

  /// The same policy under a name of its own and as another school's: its content, and so its
  /// digest, stay.
  public Pack called(String id, String school) {
    return new Pack(words, info.called(id, school), clauses, questions, digest);
  }

  /// The clause of that id, if the policy has it.
  public Optional<PolicyClause> clause(ClauseId id) {
    return clauses.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /// The open question of that id, if there is one.
  public Optional<OpenQuestion> question(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst();
  }
}
