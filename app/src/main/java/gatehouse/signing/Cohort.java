package gatehouse.signing;

import gatehouse.access.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// People who are asked to sign together, by the roles that they hold.
public enum Cohort {
  STAFF("Staff"),
  SUPPLY("Supply staff"),
  VOLUNTEERS("Volunteers"),
  GOVERNORS("Governors"),
  PUPILS("Pupils"),
  PARENTS("Parents and carers");

  private final String words;

  Cohort(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// The name in the database.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Cohort ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /// What somebody with these roles is; nothing for a trust's officer, who is not the school's.
  public static Set<Cohort> of(Set<Role> roles) {
    return roles.stream()
        .flatMap(role -> of(role).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cohort.class)));
  }

  private static Optional<Cohort> of(Role role) {
    return switch (role) {
      case HEADTEACHER,
          SLT,
          DSL,
          DEPUTY_DSL,
          COMPUTING_LEAD,
          MODERATOR,
          STAFF,
          DATA_PROTECTION_LEAD,
          IT_ADMINISTRATOR ->
          Optional.of(STAFF);
      case SUPPLY -> Optional.of(SUPPLY);
      case VOLUNTEER -> Optional.of(VOLUNTEERS);
      case GOVERNOR, CHAIR -> Optional.of(GOVERNORS);
      case PUPIL -> Optional.of(PUPILS);
      case PARENT -> Optional.of(PARENTS);
      case TRUST_OFFICER -> Optional.empty();
    };
  }

  /// The vocabulary's people whom somebody with these roles may be. The directory does not tell a
  /// teacher from an assistant, so staff are all that staff may be.
  public static Set<String> actors(Set<Role> roles) {
    Set<String> actors = new TreeSet<>();
    roles.forEach(role -> actors.addAll(actors(role)));
    return actors;
  }

  private static Set<String> actors(Role role) {
    return switch (role) {
      case HEADTEACHER -> Set.of("headteacher");
      case SLT -> Set.of("senior_leader");
      case DSL, DEPUTY_DSL -> Set.of("dsl");
      case COMPUTING_LEAD -> Set.of("computing_lead");
      case MODERATOR -> Set.of("moderator");
      case STAFF -> Set.of("teacher", "teaching_assistant", "support_staff");
      case SUPPLY -> Set.of("supply");
      case VOLUNTEER -> Set.of("volunteer");
      case GOVERNOR -> Set.of("governor");
      case CHAIR -> Set.of("governor", "chair_of_governors");
      case PUPIL -> Set.of("pupil");
      case PARENT -> Set.of("parent");
      case DATA_PROTECTION_LEAD -> Set.of("support_staff");
      case IT_ADMINISTRATOR -> Set.of("it_technician");
      case TRUST_OFFICER -> Set.of();
    };
  }
}
