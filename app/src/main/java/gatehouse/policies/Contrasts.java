package gatehouse.policies;

import gatehouse.rules.Difference;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The differences of a comparison folded for reading: by group of acts, rows that say the same of
/// several acts made one; bans first, and of them what concerns most people.
public record Contrasts(Map<ActGroup, List<Contrast>> groups) {
  private static final Comparator<Contrast> WEIGHTIEST_FIRST =
      Comparator.comparing((Contrast c) -> !c.anyBan())
          .thenComparingInt(Contrast::ordinariness)
          .thenComparing(Comparator.comparingInt(Contrast::weight).reversed());

  public Contrasts {
    groups = java.util.Collections.unmodifiableMap(new EnumMap<>(groups));
  }

  static Contrasts of(List<Difference> differences) {
    return folded(differences.stream().map(Contrast::of).toList());
  }

  static Contrasts folded(List<Contrast> contrasts) {
    Map<ActGroup, List<Contrast>> groups = new EnumMap<>(ActGroup.class);
    contrasts.stream()
        .collect(Collectors.groupingBy(c -> ActGroup.of(c.acts().getFirst())))
        .forEach((group, members) -> groups.put(group, fold(members)));
    return new Contrasts(groups);
  }

  /// How many rows there are in all.
  public int size() {
    return groups.values().stream().mapToInt(Collection::size).sum();
  }

  private static List<Contrast> fold(List<Contrast> contrasts) {
    Map<Object, Contrast> rows = new LinkedHashMap<>();
    contrasts.forEach(c -> rows.merge(c.key(), c, Contrast::and));
    return rows.values().stream().sorted(WEIGHTIEST_FIRST).toList();
  }
}
