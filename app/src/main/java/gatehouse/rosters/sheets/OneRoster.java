package gatehouse.rosters.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The people of one school out of OneRoster 1.1 or 1.2 CSV files (1EdTech), and out of the School
/// Data Sync files that follow them.
///
/// Roles stand in `users.csv` (1.1) or `roles.csv` (1.2), dates of birth in `demographics.csv`,
/// parents in `agentSourcedIds` or `relationships.csv`. Classes and marks are not read.
final class OneRoster {
  /// What the table's columns are called; the mapping knows them.
  static final List<String> HEADINGS =
      List.of(
          "Reference",
          "Given name",
          "Family name",
          "Known as",
          "E-mail",
          "Role",
          "Year group",
          "Date of birth",
          "First day",
          "Last day",
          "Children");

  private static final Set<String> PARENTS =
      Set.of("parent", "guardian", "relative", "mother", "father", "carer");

  private final RosterFile users;
  private final RosterFile roles;
  private final RosterFile births;
  private final RosterFile relations;
  private final String school;

  private OneRoster(Archive archive, String school, SheetLimits limits) throws Unreadable {
    this.users = RosterFile.of(archive, "users.csv", limits);
    this.roles = RosterFile.of(archive, "roles.csv", limits);
    this.births = RosterFile.of(archive, "demographics.csv", limits);
    this.relations = RosterFile.of(archive, "relationships.csv", limits);
    this.school = school;
  }

  static FileReading read(Archive archive, String school, SheetLimits limits) throws Unreadable {
    if (archive.named("users.csv").isEmpty()) {
      throw new Unreadable(
          "The archive holds no users.csv. Send the OneRoster files of your school, all in one .zip, or a single .csv or .xlsx file.");
    }
    var orgs = RosterFile.of(archive, "orgs.csv", limits);
    var roster = new OneRoster(archive, RosterSchools.choose(orgs, school), limits);
    var manifest = RosterFile.of(archive, "manifest.csv", limits);
    return new FileReading.Roster(new Sheet(roster.lines(), ""), !isDelta(manifest));
  }

  /// A delta tells only what has changed: nobody has left for not being in it.
  private static boolean isDelta(RosterFile manifest) {
    return manifest.rows().stream()
        .anyMatch(row ->
            row.get("propertyname").equalsIgnoreCase("file.users")
                && row.get("value").equalsIgnoreCase("delta"));
  }

  private List<Sheet.Line> lines() {
    var lines = new ArrayList<Sheet.Line>();
    lines.add(new Sheet.Line(1, HEADINGS));
    var agents = children();
    for (var user : users.rows()) {
      var held = held(user);
      if (!held.isEmpty() && !user.get("status").equalsIgnoreCase("tobedeleted")) {
        lines.add(new Sheet.Line(user.number(), cells(user, held, agents)));
      }
    }
    return lines;
  }

  private List<String> cells(
      RosterFile.Row user, List<RosterFile.Row> held, Map<String, Set<String>> children) {
    var id = user.get("sourcedid");
    return List.of(
        id,
        user.get("givenname"),
        user.get("familyname"),
        user.first("preferredfirstname", "preferredgivenname"),
        user.get("email"),
        joined(held.stream().map(role -> role.get("role"))),
        joined(
            Stream.concat(Stream.of(user), held.stream())
                .flatMap(row -> Stream.of(row.first("grades", "grade")))),
        births.by("sourcedid", "usersourcedid", id).map(row -> row.get("birthdate")).orElse(""),
        held.getFirst().get("begindate"),
        held.getFirst().get("enddate"),
        joined(children.getOrDefault(id, Set.of()).stream()));
  }

  private static String joined(Stream<String> words) {
    return String.join("; ", new LinkedHashSet<>(words.filter(word -> !word.isEmpty()).toList()));
  }

  /// The rows that say what somebody is at this school: their own (1.1), or those of the roles.
  private List<RosterFile.Row> held(RosterFile.Row user) {
    if (!user.get("role").isEmpty()) {
      return hereAsUser(user) ? List.of(user) : List.of();
    }
    return roles.allBy("usersourcedid", user.get("sourcedid")).stream()
        .filter(role -> school.isEmpty() || role.get("orgsourcedid").equals(school))
        .filter(role -> !role.get("status").equalsIgnoreCase("tobedeleted"))
        .toList();
  }

  private boolean hereAsUser(RosterFile.Row user) {
    var at = RosterFile.list(user.first("orgsourcedids", "orgsourcedid"));
    return school.isEmpty() || at.isEmpty() || at.contains(school);
  }

  /// Whose parent somebody is, by reference. Either side may name the other.
  private Map<String, Set<String>> children() {
    var children = new LinkedHashMap<String, Set<String>>();
    for (var user : users.rows()) {
      for (var agent : RosterFile.list(user.get("agentsourcedids"))) {
        relate(user.get("sourcedid"), agent, children);
      }
    }
    for (var row : relations.rows()) {
      if (PARENTS.contains(row.get("relationshiprole").toLowerCase(Locale.ROOT))) {
        relate(row.get("usersourcedid"), row.get("relationshipusersourcedid"), children);
      }
    }
    return children;
  }

  private void relate(String one, String other, Map<String, Set<String>> children) {
    if (isParent(other) && !isParent(one)) {
      children.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(one);
    } else if (isParent(one) && !isParent(other)) {
      children.computeIfAbsent(one, _ -> new LinkedHashSet<>()).add(other);
    }
  }

  private boolean isParent(String id) {
    return users
        .by("sourcedid", "sourcedid", id)
        .map(user ->
            held(user).stream()
                .anyMatch(role -> PARENTS.contains(role.get("role").toLowerCase(Locale.ROOT))))
        .orElse(false);
  }
}
