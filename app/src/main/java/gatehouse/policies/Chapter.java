package gatehouse.policies;

import gatehouse.packs.Edition;
import gatehouse.packs.Pack;
import gatehouse.packs.PackInfo;
import gatehouse.packs.PolicyClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A section of a policy with those of its clauses that are wanted, in the text's order.
public record Chapter(PackInfo.Section section, List<PolicyClause> clauses) {
  public Chapter {
    clauses = List.copyOf(clauses);
  }

  /// The sections that hold a wanted clause. A clause whose number names no section, such as a
  /// statement under a title, stands with the clause before it.
  public static List<Chapter> of(Pack pack, Predicate<PolicyClause> wanted) {
    return of(pack.info(), pack.clauses(), wanted);
  }

  /// The sections of an edition with the clauses that are in force, the school's own among them.
  public static List<Chapter> of(Edition edition) {
    return of(edition.pack().info(), edition.clauses(), _ -> true);
  }

  private static List<Chapter> of(
      PackInfo info, List<PolicyClause> clauses, Predicate<PolicyClause> wanted) {
    Map<PackInfo.Section, List<PolicyClause>> chapters = new LinkedHashMap<>();
    info.sections().forEach(section -> chapters.put(section, new ArrayList<>()));
    PackInfo.Section current = info.sections().getFirst();
    for (PolicyClause clause : clauses) {
      current = section(info, clause.ref()).orElse(current);
      if (wanted.test(clause)) {
        chapters.getOrDefault(current, new ArrayList<>()).add(clause);
      }
    }
    return chapters.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Chapter(e.getKey(), e.getValue()))
        .toList();
  }

  private static Optional<PackInfo.Section> section(PackInfo info, String ref) {
    return info.sections().stream()
        .filter(section -> belongs(ref, section.ref()))
        .max(Comparator.comparingInt(section -> section.ref().length()));
  }

  /// "6.7" belongs to "6", "60" does not.
  private static boolean belongs(String ref, String section) {
    return ref.startsWith(section)
        && (ref.length() == section.length()
            || !Character.isLetterOrDigit(ref.charAt(section.length())));
  }
}
