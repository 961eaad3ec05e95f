package gatehouse.rosters.entries;

import gatehouse.access.Role;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an office calls the roles: `roles.tsv`.
final class RoleWords {
  private static final String NOBODY = "-";
  private static final Map<String, Optional<Role>> KNOWN = known();

  private RoleWords() {}

  private static Map<String, Optional<Role>> known() {
    var known = new HashMap<String, Optional<Role>>();
    for (var line : Words.table("roles.tsv")) {
      known.put(
          Words.plain(line[1]),
          line[0].equals(NOBODY) ? Optional.empty() : Optional.of(Role.valueOf(line[0])));
    }
    for (var role : Role.values()) {
      if (Kind.of(role).isPresent()) {
        known.putIfAbsent(Words.plain(role.words()), Optional.of(role));
      }
    }
    return known;
  }

  /// What a cell of roles names, or the first word that is not known.
  sealed interface Reading {
    /// Empty if the file names somebody whom the directory does not keep, such as a relative.
    record Roles(Set<Role> roles) implements Reading {}

    record Unknown(String word) implements Reading {}
  }

  static Reading read(String cell) {
    var whole = KNOWN.get(Words.plain(cell));
    if (whole != null) {
      return new Reading.Roles(whole.map(Set::of).orElseGet(Set::of));
    }
    var roles = new LinkedHashSet<Role>();
    for (var word : cell.split("[;,/+&\\n]|\\band\\b", -1)) {
      var role = KNOWN.get(Words.plain(word));
      if (role == null && !word.isBlank()) {
        return new Reading.Unknown(word.strip());
      }
      if (role != null) {
        role.ifPresent(roles::add);
      }
    }
    return new Reading.Roles(roles);
  }
}
