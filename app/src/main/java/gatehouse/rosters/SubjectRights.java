package gatehouse.rosters;

import gatehouse.access.Act;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.rosters.entries.Entry;
import java.util.Optional;

/// Asks the permissions, as if each person were changed by hand.
final class SubjectRights implements Rights {
  private final Permissions permissions;
  private final Subject subject;

  SubjectRights(Permissions permissions, Subject subject) {
    this.permissions = permissions;
    this.subject = subject;
  }

  @Override
  public Optional<String> refusal(Entry entry, Optional<Known> known, boolean roles) {
    var family = entry.isOfFamily() || known.filter(Known::isOfFamilyOnly).isPresent();
    var act = known.isPresent() ? Act.CHANGE : Act.ADD;
    if (!may(act, family ? Resource.PUPILS : Resource.PEOPLE, known)) {
      return Optional.of(
          family
              ? "Your role does not let you take in pupils and parents. Ask the headteacher or the designated safeguarding lead."
              : "Your role does not let you change this person.");
    }
    var adult = entry.roles().stream().anyMatch(role -> !isOfFamily(role));
    return roles && adult && !may(Act.CHANGE, Resource.ROLES, known)
        ? Optional.of(
            "Nobody changes their own roles or their partner’s. Ask somebody else to do it.")
        : Optional.empty();
  }

  @Override
  public boolean mayEnd(Known known) {
    return known.isOfFamilyOnly()
        ? may(Act.CHANGE, Resource.PUPILS, Optional.of(known))
        : may(Act.CHANGE, Resource.ROLES, Optional.of(known));
  }

  private static boolean isOfFamily(Role role) {
    return role == Role.PUPIL || role == Role.PARENT;
  }

  private boolean may(Act act, Resource resource, Optional<Known> known) {
    var target =
        known
            .map(each -> Target.about(subject.school(), each.person().id().value()))
            .orElseGet(() -> Target.of(subject.school()));
    return permissions.may(subject, act, resource, target);
  }
}
