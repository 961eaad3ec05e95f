package gatehouse.rosters.web;

import gatehouse.access.Act;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.rosters.ImportId;
import gatehouse.rosters.Imports;
import gatehouse.rosters.Origin;
import gatehouse.rosters.RosterImport;
import gatehouse.shell.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Hands out imports to those who may see them: one's own, and those of others only to whoever may
/// see pupils, since any file may hold some.
@Component
class Desk {
  private final Imports imports;
  private final Permissions permissions;
  private final People people;

  Desk(Imports imports, Permissions permissions, People people) {
    this.imports = imports;
    this.permissions = permissions;
    this.people = people;
  }

  RosterImport open(Subject subject, Act act, UUID id) {
    return imports
        .find(new ImportId(id))
        .filter(found -> may(subject, act, found))
        .orElseThrow(() -> new NotFound("There is no such import."));
  }

  boolean may(Subject subject, Act act, RosterImport found) {
    var by = found.origin().by();
    var target = Target.of(subject.school()).by(by);
    return permissions.may(subject, act, Resource.IMPORT, target)
        && (by.equals(subject.person()) || maySeePupils(subject));
  }

  boolean mayAdd(Subject subject) {
    return permissions.may(subject, Act.ADD, Resource.IMPORT, Target.of(subject.school()));
  }

  private boolean maySeePupils(Subject subject) {
    return permissions.may(subject, Act.SEE, Resource.PUPILS, Target.of(subject.school()));
  }

  String sender(Origin origin) {
    return people
        .find(new PersonId(origin.by()))
        .map(person -> person.name().full())
        .orElse("somebody");
  }
}
