package gatehouse.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns a judgement into a decision that a person can read.
final class Reasons {
  private final Rulebook book;
  private final Situation situation;
  private final Judgement judgement;
  private final List<Applied> applied = new ArrayList<>();
  private final Map<ClauseId, Citation> citations = new LinkedHashMap<>();

  /// A rule that reaches the situation, with the exception that is met, if any.
  private record Applied(Rule rule, @Nullable Exemption exemption, Citation.Role role) {

    static Applied of(Rule rule, @Nullable Exemption met, Verdict verdict) {
      return new Applied(rule, met, roleOf(rule, met, verdict));
    }

    private static Citation.Role roleOf(Rule rule, @Nullable Exemption met, Verdict verdict) {
      Verdict brings = verdictOf(rule, met);
      if (brings == verdict && brings != Verdict.SILENT) {
        return met == null ? Citation.Role.DECIDES : Citation.Role.EXCEPTION;
      }
      boolean permission = met == null && rule.norm().effect() == Effect.PERMITS;
      return permission && brings != Verdict.SILENT
          ? Citation.Role.OUTWEIGHED
          : Citation.Role.SUPPORTS;
    }

    private static Verdict verdictOf(Rule rule, @Nullable Exemption met) {
      return met == null ? rule.verdict() : met.gives();
    }

    Verdict brings() {
      return verdictOf(rule, exemption);
    }
  }

  Reasons(Rulebook book, Situation situation, Judgement judgement) {
    this.book = book;
    this.situation = situation;
    this.judgement = judgement;
    for (int i = 0; i < judgement.size(); i++) {
      Rule rule = book.rules().get(judgement.rule(i));
      int e = judgement.exemptions[i];
      Exemption met = e < 0 ? null : rule.norm().unless().get(e);
      applied.add(Applied.of(rule, met, judgement.verdict()));
    }
  }

  Decision decision() {
    List<Applied> weightiestFirst = new ArrayList<>(applied);
    weightiestFirst.sort(
        Comparator.comparing(Applied::role)
            .thenComparing(a -> a.rule().specificity(), Comparator.reverseOrder()));
    weightiestFirst.forEach(a -> cite(a, a.role()));
    List<Citation> cited = new ArrayList<>(citations.values());
    cited.sort(Comparator.comparing(Citation::role));
    List<Change> changes = new Remedies(book, situation, judgement.verdict()).changes();
    return new Decision(
        situation, judgement.verdict(), byLayer(), cited, conditions(), duties(), changes, notes());
  }

  private void cite(Applied a, Citation.Role role) {
    Norm norm = a.rule().norm();
    cite(norm.clause(), a, role, norm.because());
    Exemption met = a.exemption();
    if (met != null) {
      met.cites().forEach(c -> cite(c, a, role, null));
    }
    boolean outweighed = role == Citation.Role.OUTWEIGHED;
    norm.cites().forEach(c -> cite(c, a, outweighed ? role : Citation.Role.SUPPORTS, null));
  }

  private void cite(ClauseId id, Applied a, Citation.Role role, @Nullable String because) {
    String layer = book.layers().get(a.rule().layer()).name();
    book.clause(id)
        .ifPresent(c ->
            citations.putIfAbsent(id, new Citation(id, layer, c.ref(), c.says(), role, because)));
  }

  private Map<String, Verdict> byLayer() {
    Map<String, Verdict> strictest = new LinkedHashMap<>();
    book.layers().forEach(layer -> strictest.put(layer.name(), Verdict.SILENT));
    applied.forEach(a ->
        strictest.merge(
            book.layers().get(a.rule().layer()).name(),
            a.brings(),
            (x, y) -> x.stricterThan(y) ? x : y));
    return strictest;
  }

  private List<String> conditions() {
    Set<String> found = new LinkedHashSet<>();
    for (Applied a : applied) {
      if (a.brings() == Verdict.ALLOWED_WITH_CONDITIONS) {
        found.addAll(
            a.exemption() == null ? a.rule().norm().conditions() : a.exemption().conditions());
      }
    }
    return judgement.verdict() == Verdict.ALLOWED_WITH_CONDITIONS ? List.copyOf(found) : List.of();
  }

  private List<Duty> duties() {
    Map<String, Duty> found = new LinkedHashMap<>();
    for (Applied a : applied) {
      if (a.exemption() == null && a.role() != Citation.Role.OUTWEIGHED) {
        a.rule().norm().duties().forEach(d -> found.putIfAbsent(sameThing(d), d));
      }
    }
    return List.copyOf(found.values());
  }

  /// Two clauses that ask for the same report to the same person ask for one duty.
  private static String sameThing(Duty duty) {
    boolean report = duty.kind().equals("report") && duty.to() != null;
    return report ? duty.kind() + " to " + duty.to() : duty.kind() + ": " + duty.says();
  }

  /// Outdated references of every clause cited, but open readings only where they could bear on the
  /// answer.
  private List<Note> notes() {
    Set<Note> found = new LinkedHashSet<>();
    for (Citation citation : citations.values()) {
      List<Note> notes = book.clause(citation.clause()).map(Clause::notes).orElse(List.of());
      for (Note note : notes) {
        if (concerns(note, citation.role())) {
          found.add(note);
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean concerns(Note note, Citation.Role role) {
    boolean bears = role == Citation.Role.DECIDES || role == Citation.Role.EXCEPTION;
    return switch (note) {
      case Note.Ambiguity _ -> bears || judgement.verdict() == Verdict.SILENT;
      case Note.Currency _ -> role != Citation.Role.OUTWEIGHED;
    };
  }
}
