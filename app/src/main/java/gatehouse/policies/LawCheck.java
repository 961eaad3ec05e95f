package gatehouse.policies;

import gatehouse.packs.Pack;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.Reference;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the policy rests on law or guidance that has moved on, one finding for each source.
record LawCheck(Pack pack, List<Reference> references) {

  private record Cited(List<ClauseId> clauses, List<String> notes) {
    Cited() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  Stream<Finding> findings() {
    Map<String, Cited> cited = new LinkedHashMap<>();
    for (PolicyClause clause : pack.clauses()) {
      for (Note.Currency note : clause.currency()) {
        Cited place = cited.computeIfAbsent(note.refers(), _ -> new Cited());
        place.clauses().add(clause.id());
        place.notes().add(note.says());
      }
    }
    return cited.entrySet().stream().map(e -> finding(e.getKey(), e.getValue()));
  }

  private Finding finding(String id, Cited cited) {
    Reference reference =
        references.stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
    return new Finding(
        gone(reference) ? Finding.Weight.NOW : Finding.Weight.NEXT_MEETING,
        Finding.Kind.LAW,
        what(id, reference, cited),
        reference == null
            ? "The national reference data has no entry for it yet."
            : reference.says(),
        remedy(reference),
        cited.notes().stream().distinct().toList(),
        cited.clauses().stream().distinct().toList());
  }

  private static boolean gone(@Nullable Reference reference) {
    return reference != null && (reference.until() != null || reference.supersededBy() != null);
  }

  private static String what(String id, @Nullable Reference reference, Cited cited) {
    long clauses = cited.clauses().stream().distinct().count();
    String title = reference == null ? id : reference.title();
    if (!gone(reference)) {
      String where = clauses == 1 ? "one clause" : clauses + " clauses";
      return title + ": what it says bears on " + where + ".";
    }
    return clauses == 1
        ? title + " is no longer current; one clause names it or rests on it."
        : title + " is no longer current; " + clauses + " clauses name it or rest on it.";
  }

  private static String remedy(@Nullable Reference reference) {
    boolean certain = reference != null && reference.verified();
    return certain
        ? "Bring the clauses into line at the next review; until then the stricter rule is"
            + " answered."
        : "Let the data-protection lead check the source first, then bring the clauses into line.";
  }
}
