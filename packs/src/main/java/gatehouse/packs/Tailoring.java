package gatehouse.packs;

import gatehouse.rules.ClauseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a school makes of a pack when it adopts it.
///
/// @param decisions open question to the choice taken
/// @param parameters parameter to the values set
/// @param switchedOff clauses that are not adopted, each with the reason
/// @param reasons why a question was decided or a parameter set so, by its name
/// @param added clauses of the school's own, after those of the text
/// @param strengthened clauses that the school takes more strictly than their text
public record Tailoring(
    SortedMap<String, String> decisions,
    SortedMap<String, List<String>> parameters,
    SortedMap<ClauseId, String> switchedOff,
    SortedMap<String, String> reasons,
    List<AddedClause> added,
    List<Strengthening> strengthened) {

  /// Nothing decided, set, switched off, added or strengthened.
  public static final Tailoring NONE =
      new Tailoring(
          new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());

  public Tailoring {
    decisions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    switchedOff = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(switchedOff));
    reasons = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
    added = List.copyOf(added);
    strengthened = List.copyOf(strengthened);
  }

  /// The same with one more open question decided.
  public Tailoring deciding(String question, String choice) {
    SortedMap<String, String> more = new TreeMap<>(decisions);
    more.put(question, choice);
    return new Tailoring(more, parameters, switchedOff, reasons, added, strengthened);
  }

  /// The same with a clause switched off for a reason.
  public Tailoring without(ClauseId clause, String reason) {
    SortedMap<ClauseId, String> more = new TreeMap<>(switchedOff);
    more.put(clause, reason);
    return new Tailoring(decisions, parameters, more, reasons, added, strengthened);
  }

  /// The same with a parameter set.
  public Tailoring setting(String parameter, List<String> values) {
    SortedMap<String, List<String>> more = new TreeMap<>(parameters);
    more.put(parameter, List.copyOf(values));
    return new Tailoring(decisions, more, switchedOff, reasons, added, strengthened);
  }

  /// The same with the reason for a decision or a parameter.
  public Tailoring because(String name, String reason) {
    SortedMap<String, String> more = new TreeMap<>(reasons);
    more.put(name, reason);
    return new Tailoring(decisions, parameters, switchedOff, more, added, strengthened);
  }

  /// The same with a clause of the school's own.
  public Tailoring adding(AddedClause clause) {
    List<AddedClause> more = new ArrayList<>(added);
    more.add(clause);
    return new Tailoring(decisions, parameters, switchedOff, reasons, more, strengthened);
  }

  /// The same with a clause taken more strictly.
  public Tailoring strengthening(Strengthening stricter) {
    List<Strengthening> more = new ArrayList<>(strengthened);
    more.add(stricter);
    return new Tailoring(decisions, parameters, switchedOff, reasons, added, more);
  }

  /// Everything that makes one edition another, for its hash. What a school has not used adds
  /// nothing, so that an edition keeps its name when new ways of tailoring come.
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add("decisions=" + decisions);
    parts.add("parameters=" + parameters);
    parts.add("switchedOff=" + switchedOff);
    reasons.forEach((name, reason) -> parts.add("reason=" + name + ": " + reason));
    added.forEach(clause -> parts.add("added=" + clause));
    strengthened.forEach(stricter -> parts.add("strengthened=" + stricter));
    return "Tailoring[" + String.join(", ", parts) + "]";
  }

  Map<String, String> decided(List<OpenQuestion> questions) {
    Map<String, String> all = new TreeMap<>();
    questions.forEach(q -> all.put(q.id(), decisions.getOrDefault(q.id(), q.recommended())));
    return all;
  }
}
