package gatehouse.duties;

import gatehouse.access.Role;
import java.util.List;

/// Who steps in where a role is not held, where its holder is away, or where the matter is about
/// them: nobody is left to deal with their own case (Keeping children safe in education, part four:
/// about the head, the chair of governors).
public final class Succession {
  private Succession() {}

  /// The roles in order, the role itself first.
  public static List<Role> of(Role role) {
    return switch (role) {
      case DSL -> List.of(Role.DSL, Role.DEPUTY_DSL, Role.HEADTEACHER, Role.CHAIR);
      case DEPUTY_DSL -> List.of(Role.DEPUTY_DSL, Role.DSL, Role.HEADTEACHER, Role.CHAIR);
      case HEADTEACHER -> List.of(Role.HEADTEACHER, Role.CHAIR);
      case CHAIR -> List.of(Role.CHAIR, Role.GOVERNOR);
      case GOVERNOR -> List.of(Role.GOVERNOR, Role.CHAIR);
      case MODERATOR -> List.of(Role.MODERATOR, Role.COMPUTING_LEAD, Role.HEADTEACHER, Role.CHAIR);
      case SLT, COMPUTING_LEAD, DATA_PROTECTION_LEAD, IT_ADMINISTRATOR, STAFF, SUPPLY, VOLUNTEER ->
          List.of(role, Role.HEADTEACHER, Role.CHAIR);
      case PUPIL, PARENT, TRUST_OFFICER -> List.of(role);
    };
  }

  /// To whom a duty goes that its bearer has not done in time.
  public static List<Role> after(Bearer bearer) {
    return switch (bearer) {
      case Bearer.OnePerson _ -> List.of(Role.HEADTEACHER, Role.CHAIR);
      case Bearer.Holders(var role) -> of(role).subList(1, of(role).size());
    };
  }
}
