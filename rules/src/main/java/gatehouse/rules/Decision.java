package gatehouse.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A situation judged: the verdict and everything that a reader of it needs.
///
/// @param situation what was asked
/// @param verdict the strictest verdict of all layers
/// @param byLayer the verdict of each text taken alone
/// @param citations the clauses that it rests on, the weightiest first
/// @param conditions what has to be fulfilled or kept up, in sentences
/// @param duties what follows, whatever the verdict
/// @param changes what would make the answer milder, the mildest first; empty where the text has no
///   exception
/// @param notes open readings and outdated references of the clauses cited
public record Decision(
    Situation situation,
    Verdict verdict,
    Map<String, Verdict> byLayer,
    List<Citation> citations,
    List<String> conditions,
    List<Duty> duties,
    List<Change> changes,
    List<Note> notes) {
  public Decision {
    citations = List.copyOf(citations);
    conditions = List.copyOf(conditions);
    duties = List.copyOf(duties);
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  /// The clauses that the answer rests on: those that decide, except, support or ask for a duty.
  public List<ClauseId> restsOn() {
    Set<ClauseId> clauses = new LinkedHashSet<>();
    for (Citation citation : citations) {
      if (citation.role() != Citation.Role.OUTWEIGHED) {
        clauses.add(citation.clause());
      }
    }
    duties.forEach(duty -> clauses.add(duty.clause()));
    return List.copyOf(clauses);
  }

  /// Why, in the words of the first clause that decides; empty for a silent text.
  public String because() {
    return citations.stream()
        .filter(c -> c.role() == Citation.Role.DECIDES || c.role() == Citation.Role.EXCEPTION)
        .map(c -> c.because() == null ? c.says() : c.because())
        .findFirst()
        .orElse("");
  }
}
