package gatehouse.rules;

import java.util.ArrayList;
import java.util.List;

/// The rules of judging, written down as plainly as can be: what the compiled index is tested
/// against.
final class PlainReading {
  private final Rulebook book;

  private record Reached(Norm norm, int layer, Verdict brings, boolean silenced) {
    boolean sets(Reached other) {
      return !silenced
          && layer == other.layer
          && !norm.clause().equals(other.norm.clause())
          && norm.overrides().contains(other.norm.clause());
    }
  }

  PlainReading(Rulebook book) {
    this.book = book;
  }

  Verdict verdict(Situation situation) {
    List<Reached> reached = new ArrayList<>();
    for (int l = 0; l < book.layers().size(); l++) {
      for (Clause clause : book.layers().get(l).clauses()) {
        for (Norm norm : clause.norms()) {
          reach(norm, l, situation, reached);
        }
      }
    }
    return reached.stream()
        .filter(r -> reached.stream().noneMatch(o -> o.sets(r)))
        .map(Reached::brings)
        .max(Verdict::compareTo)
        .orElse(Verdict.SILENT);
  }

  private static void reach(Norm norm, int layer, Situation situation, List<Reached> reached) {
    if (norm.when().holds(situation) && intentFits(norm, situation)) {
      Verdict brings = own(norm, situation);
      boolean silenced = false;
      List<Verdict> met =
          norm.unless().stream()
              .filter(e -> e.when().holds(situation))
              .map(Exemption::gives)
              .sorted()
              .toList();
      if (!met.isEmpty()) {
        brings = met.getFirst();
        silenced = brings == Verdict.SILENT;
      }
      reached.add(new Reached(norm, layer, brings, silenced));
    }
  }

  private static boolean intentFits(Norm norm, Situation situation) {
    if (norm.prescribed()) {
      return situation.stated("intent").isPresent();
    }
    boolean speaks = norm.effect() == Effect.ADVISES || norm.effect() == Effect.OBLIGES;
    return speaks || norm.when().mentions("intent") || intent(situation).equals("do");
  }

  private static Verdict own(Norm norm, Situation situation) {
    if (norm.prescribed() && intent(situation).equals("leave_undone")) {
      return Verdict.FORBIDDEN;
    }
    if (norm.prescribed() || norm.effect() == Effect.PERMITS) {
      return norm.conditions().isEmpty() ? Verdict.ALLOWED : Verdict.ALLOWED_WITH_CONDITIONS;
    }
    return switch (norm.effect()) {
      case FORBIDS -> Verdict.FORBIDDEN;
      case NEEDS_APPROVAL -> Verdict.NEEDS_APPROVAL;
      case DISCOURAGES -> Verdict.DISCOURAGED;
      default -> Verdict.SILENT;
    };
  }

  private static String intent(Situation situation) {
    return situation.stated("intent").map(Facet.Value::id).orElse("");
  }
}
