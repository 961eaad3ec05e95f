package gatehouse.packs;

import gatehouse.rules.ClauseId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a school makes of a pack when it adopts it.
///
/// @param decisions open question to the choice taken
/// @param parameters parameter to the values set
/// @param switchedOff clauses that are not adopted, each with the reason
public record Tailoring(
    SortedMap<String, String> decisions,
    SortedMap<String, List<String>> parameters,
    SortedMap<ClauseId, String> switchedOff) {

  /// Nothing decided, set or switched off.
  public static final Tailoring NONE =
      new Tailoring(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Tailoring {
    decisions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    switchedOff = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(switchedOff));
  }

  /// The same with one more open question decided.
  public Tailoring deciding(String question, String choice) {
    SortedMap<String, String> more = new TreeMap<>(decisions);
    more.put(question, choice);
    return new Tailoring(more, parameters, switchedOff);
  }

  /// The same with a clause switched off for a reason.
  public Tailoring without(ClauseId clause, String reason) {
    SortedMap<ClauseId, String> more = new TreeMap<>(switchedOff);
    more.put(clause, reason);
    return new Tailoring(decisions, parameters, more);
  }

  /// The same with a parameter set.
  public Tailoring setting(String parameter, List<String> values) {
    SortedMap<String, List<String>> more = new TreeMap<>(parameters);
    more.put(parameter, List.copyOf(values));
    return new Tailoring(decisions, more, switchedOff);
  }

  Map<String, String> decided(List<OpenQuestion> questions) {
    Map<String, String> all = new TreeMap<>();
    questions.forEach(q -> all.put(q.id(), decisions.getOrDefault(q.id(), q.recommended())));
    return all;
  }
}
