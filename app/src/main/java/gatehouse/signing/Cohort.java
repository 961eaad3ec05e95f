package gatehouse.signing;

import gatehouse.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// People who are asked to sign together, by the roles that they hold.
public enum Cohort {
  STAFF(
      "Staff",
      Role.HEADTEACHER,
      Role.SLT,
      Role.DSL,
      Role.DEPUTY_DSL,
      Role.COMPUTING_LEAD,
      Role.MODERATOR,
      Role.STAFF,
      Role.DATA_PROTECTION_LEAD,
      Role.IT_ADMINISTRATOR),
  SUPPLY("Supply staff", Role.SUPPLY),
  VOLUNTEERS("Volunteers", Role.VOLUNTEER),
  GOVERNORS("Governors", Role.GOVERNOR, Role.CHAIR),
  PUPILS("Pupils", Role.PUPIL),
  PARENTS("Parents and carers", Role.PARENT);

  private final String words;
  private final Set<Role> roles;

  Cohort(String words, Role... roles) {
    this.words = words;
    this.roles = Set.of(roles);
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
    return Arrays.stream(values())
        .filter(cohort -> roles.stream().anyMatch(cohort.roles::contains))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cohort.class)));
  }

  /// The vocabulary's people whom somebody with these roles may be. The directory does not tell a
  /// teacher from an assistant, so staff are all that staff may be.
  static Set<String> actors(Set<Role> roles) {
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
