package gatehouse.rosters.entries;

import gatehouse.access.Role;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.Relation;
import gatehouse.people.YearGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a row says about a person. What it leaves empty it does not say.
///
/// @param number the row, as the spreadsheet program numbers it
/// @param roles empty if the directory keeps nobody of that kind
public record Entry(
    int number,
    Name name,
    Set<Role> roles,
    Optional<String> reference,
    Optional<Email> email,
    Optional<YearGroup> year,
    Optional<LocalDate> born,
    Optional<LocalDate> starts,
    Optional<LocalDate> leaves,
    Family family) {
  public Entry {
    roles = Set.copyOf(roles);
  }

  /// What a parent's row says of their children.
  ///
  /// @param children by reference
  /// @param responsible whether the file says that they hold parental responsibility
  public record Family(List<String> children, Relation relation, boolean responsible) {
    public Family {
      children = List.copyOf(children);
    }
  }

  public boolean isPupil() {
    return roles.contains(Role.PUPIL);
  }

  /// Whether it is about a child, or about somebody only because of one.
  public boolean isOfFamily() {
    return isPupil() || roles.contains(Role.PARENT);
  }
}
