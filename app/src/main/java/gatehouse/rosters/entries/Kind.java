package gatehouse.rosters.entries;

import gatehouse.access.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whom a file holds.
public enum Kind {
  STAFF("Staff"),
  PUPILS("Pupils"),
  PARENTS("Parents and carers"),
  GOVERNORS("Governors"),
  VOLUNTEERS("Volunteers"),
  SUPPLY("Supply staff"),
  MIXED("Several kinds: a column says what each person is");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// What somebody in such a file is if no column says more.
  public Optional<Role> usual() {
    return switch (this) {
      case STAFF -> Optional.of(Role.STAFF);
      case PUPILS -> Optional.of(Role.PUPIL);
      case PARENTS -> Optional.of(Role.PARENT);
      case GOVERNORS -> Optional.of(Role.GOVERNOR);
      case VOLUNTEERS -> Optional.of(Role.VOLUNTEER);
      case SUPPLY -> Optional.of(Role.SUPPLY);
      case MIXED -> Optional.empty();
    };
  }

  /// The roles that belong to this kind.
  public Set<Role> roles() {
    return switch (this) {
      case STAFF ->
          Set.of(
              Role.STAFF,
              Role.HEADTEACHER,
              Role.SLT,
              Role.DSL,
              Role.DEPUTY_DSL,
              Role.COMPUTING_LEAD,
              Role.MODERATOR,
              Role.DATA_PROTECTION_LEAD,
              Role.IT_ADMINISTRATOR);
      case GOVERNORS -> Set.of(Role.GOVERNOR, Role.CHAIR);
      case PUPILS, PARENTS, VOLUNTEERS, SUPPLY, MIXED -> usual().map(Set::of).orElseGet(Set::of);
    };
  }

  /// The one kind to which a role belongs; empty for a role that no file gives.
  public static Optional<Kind> of(Role role) {
    return Arrays.stream(values()).filter(kind -> kind.roles().contains(role)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
