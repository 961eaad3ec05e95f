package gatehouse.rosters.sheets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Which of the schools in OneRoster files is ours. The people of any other are never taken in.
final class RosterSchools {
  private RosterSchools() {}

  /// The school's id in the files; empty if they name none.
  static String choose(RosterFile orgs, String ours) throws Unreadable {
    var schools = schools(orgs);
    if (schools.size() <= 1) {
      return schools.isEmpty() ? "" : schools.getFirst().get("sourcedid");
    }
    var named = schools.stream().filter(org -> same(org.get("name"), ours)).toList();
    if (named.size() != 1) {
      throw new Unreadable(
          "The files hold several schools (%s) and none of them alone is called “%s”. Export the files of your school only."
              .formatted(names(schools), ours));
    }
    return named.getFirst().get("sourcedid");
  }

  private static List<RosterFile.Row> schools(RosterFile orgs) {
    var schools =
        orgs.rows().stream().filter(org -> org.get("type").equalsIgnoreCase("school")).toList();
    return schools.isEmpty() ? orgs.rows() : schools;
  }

  private static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String names(List<RosterFile.Row> schools) {
    return schools.stream().limit(5).map(org -> org.get("name")).collect(Collectors.joining(", "));
  }
}
