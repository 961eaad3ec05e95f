package gatehouse.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks the clauses of a school's own as those of a pack are checked: names that are free, norms
/// that can be read, references that lead somewhere.
record AddedClauses(Pack pack, Tailoring tailoring) {
  void check(Problems problems) {
    if (tailoring.added().isEmpty()) {
      return;
    }
    Problems all = new Problems();
    List<PolicyClause> clauses = new ArrayList<>(pack.clauses());
    for (AddedClause added : tailoring.added()) {
      if (clauses.stream().anyMatch(c -> c.id().equals(added.id()))) {
        taken(added, problems);
      }
      clauses.add(complainingTo(all, added.clause()));
    }
    Pack whole = new Pack(pack.words(), pack.info(), clauses, pack.questions(), pack.digest());
    new References(whole, all).check();
    all.all().stream().filter(p -> files().contains(p.file())).forEach(problems::add);
  }

  private static void taken(AddedClause added, Problems problems) {
    problems.add(
        new Problem(
            file(added),
            added.clause().line(),
            Problem.Severity.ERROR,
            "There is a clause " + added.id() + " already.",
            "Give the clause that is added a name of its own."));
  }

  private static PolicyClause complainingTo(Problems problems, PolicyClause c) {
    List<NormText> norms =
        c.norms().stream()
            .map(n -> new NormText(n.item().complainingTo(problems), n.readings()))
            .toList();
    return c.withNorms(norms);
  }

  private Set<String> files() {
    return tailoring.added().stream().map(AddedClauses::file).collect(Collectors.toSet());
  }

  private static String file(AddedClause added) {
    return added.clause().norms().stream()
        .map(n -> n.item().file())
        .findFirst()
        .orElse(TailoringReader.FILE);
  }
}
