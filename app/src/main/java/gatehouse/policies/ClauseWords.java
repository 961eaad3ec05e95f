package gatehouse.policies;

import gatehouse.packs.PolicyClause;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The short names in clauses as a page shows them.
public final class ClauseWords {
  private static final Map<String, String> AUDIENCES =
      Map.ofEntries(
          Map.entry("staff", "staff"),
          Map.entry("supply", "supply and agency workers"),
          Map.entry("trainee", "trainees"),
          Map.entry("volunteer", "volunteers"),
          Map.entry("governor", "governors"),
          Map.entry("chair_of_governors", "the chair of governors"),
          Map.entry("contractor", "contractors"),
          Map.entry("headteacher", "the headteacher"),
          Map.entry("slt", "senior leadership (SLT)"),
          Map.entry("dsl", "the designated safeguarding lead"),
          Map.entry("moderator", "moderators of school accounts"),
          Map.entry("pupil", "pupils"),
          Map.entry("parent", "parents and carers"),
          Map.entry("school", "the school"));

  private ClauseWords() {}

  public static String audience(String name) {
    return AUDIENCES.getOrDefault(name, name.replace('_', ' '));
  }

  /// All audiences of a clause in one line.
  public static String audiences(List<String> names) {
    return names.stream().map(ClauseWords::audience).collect(Collectors.joining(", "));
  }

  /// "Personal information" for `personal_information`.
  public static String topic(String name) {
    String words = name.replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// "hours: 24; working days: 1"; empty if the clause has no figures.
  public static String figures(PolicyClause clause) {
    return new TreeMap<>(clause.figures())
        .entrySet().stream()
            .map(e -> e.getKey().replace('_', ' ') + ": " + figure(e.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static String figure(Object value) {
    return value instanceof List<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }
}
