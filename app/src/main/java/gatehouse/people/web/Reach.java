package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Permissions;
import gatehouse.access.Refusal;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.PersonId;
import gatehouse.people.directory.Directory;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Opens the file of one person for whoever may do this with it; for everybody else there is none.
@Component
class Reach {
  private final Directory directory;
  private final Permissions permissions;

  Reach(Directory directory, Permissions permissions) {
    this.directory = directory;
    this.permissions = permissions;
  }

  /// The file of somebody of whom one may do this: adults or families, as it happens to be.
  Dossier open(Subject subject, Act act, UUID person) {
    var dossier = find(person);
    permissions.require(subject, act, dossier.resource(), about(subject, person));
    return dossier;
  }

  /// As [#open], for pages that only families have or only adults.
  Dossier open(Subject subject, Act act, UUID person, Resource resource) {
    var dossier = open(subject, act, person);
    if (dossier.resource() != resource) {
      throw missing();
    }
    return dossier;
  }

  Dossier find(UUID person) {
    return directory.dossier(new PersonId(person)).orElseThrow(Reach::missing);
  }

  /// Refuses as if there were nothing, except in one's own case: that they may be told.
  Optional<Refusal> conflict(Subject subject, Resource resource, Target target) {
    var refusal = permissions.refusal(subject, Act.CHANGE, resource, target);
    if (refusal.filter(why -> why != Refusal.CONFLICT).isPresent()) {
      throw missing();
    }
    return refusal;
  }

  boolean may(Subject subject, Act act, Resource resource, UUID person) {
    return permissions.may(subject, act, resource, about(subject, person));
  }

  /// Whether some role gives them the right, whomever it is about: whether to show a link, which
  /// must cost no question to the database.
  boolean mayAtAll(Subject subject, Act act, Resource resource) {
    return permissions.refusalOfPage(subject, act, resource).isEmpty();
  }

  static Target about(Subject subject, UUID person) {
    return Target.about(subject.school(), person);
  }

  /// The words of [Permissions#require]: what is missing and what is forbidden look the same.
  static NotFound missing() {
    return new NotFound("There is no such page for you.");
  }
}
