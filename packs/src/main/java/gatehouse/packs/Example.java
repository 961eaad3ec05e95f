package gatehouse.packs;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.util.List;

/// A situation with the answer that the policy gives: a test that a headteacher can read.
///
/// @param id its lasting name
/// @param sentence the situation in one sentence
/// @param situation the same in facets
/// @param verdict the right answer
/// @param restsOn clauses that the answer must cite
/// @param duties the kinds of duties that must follow
/// @param line its line in the file
public record Example(
    String id,
    String sentence,
    Situation situation,
    Verdict verdict,
    List<ClauseId> restsOn,
    List<String> duties,
    int line) {
  public Example {
    restsOn = List.copyOf(restsOn);
    duties = List.copyOf(duties);
  }

  @Override
  public String toString() {
    return id + ": " + sentence;
  }
}
