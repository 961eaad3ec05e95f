package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.directory.Dossier;

/// What a visitor may see and do on somebody's page. Each page that is led to asks again for
/// itself, and says so if it is the visitor's own case.
///
/// @param leave whether they may set the last day
public record PersonRights(
    boolean change,
    boolean roles,
    boolean leave,
    boolean seeFamily,
    boolean changeFamily,
    boolean seePartners,
    boolean changePartners) {

  static PersonRights of(Subject subject, Dossier dossier, Reach reach) {
    var leaving = dossier.isFamily() ? Resource.PUPILS : Resource.ROLES;
    return new PersonRights(
        reach.mayAtAll(subject, Act.CHANGE, dossier.resource()),
        reach.mayAtAll(subject, Act.SEE, Resource.ROLES),
        reach.mayAtAll(subject, Act.CHANGE, leaving),
        reach.mayAtAll(subject, Act.SEE, Resource.FAMILY),
        reach.mayAtAll(subject, Act.CHANGE, Resource.FAMILY),
        reach.may(subject, Act.SEE, Resource.PARTNERS, dossier.person().id().value()),
        reach.mayAtAll(subject, Act.CHANGE, Resource.PARTNERS));
  }
}
