package gatehouse.signin.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.PersonId;
import gatehouse.people.Serving;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import gatehouse.signin.PublicAddress;
import gatehouse.signin.invitations.Invitation;
import gatehouse.signin.invitations.Invitations;
import gatehouse.signin.sessions.Sessions;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Invites people, withdraws invitations, and ends somebody's sessions.
@Controller
class InviteController {
  private static final String PATH = InvitationsController.PATH;

  private final Invitations invitations;
  private final Invitees invitees;
  private final Schools schools;
  private final Sessions sessions;
  private final Permissions permissions;
  private final PublicAddress address;
  private final Clock clock;

  InviteController(
      Invitations invitations,
      Invitees invitees,
      Schools schools,
      Sessions sessions,
      Permissions permissions,
      PublicAddress address,
      Clock clock) {
    this.invitations = invitations;
    this.invitees = invitees;
    this.schools = schools;
    this.sessions = sessions;
    this.permissions = permissions;
    this.address = address;
    this.clock = clock;
  }

  /// Shows the letter once: nothing but its digest is kept.
  @PostMapping(PATH + "/people/{person}")
  @Guarded(value = Resource.INVITATIONS, to = Act.ADD)
  LetterPage invite(Subject subject, @PathVariable UUID person) {
    permissions.require(
        subject, Act.ADD, Resource.INVITATIONS, Target.about(subject.school(), person));
    var who = somebody(person);
    if (!who.isAdult()) {
      permissions.require(subject, Act.SEE, Resource.PUPILS, Target.of(subject.school()));
    }
    var letter =
        who.isAdult()
            ? invitations.toAccount(who.person().id(), subject.person())
            : invitations.toVisit(who.person().id(), "/home", subject.person());
    return letter(letter, who, schools.find(subject.school()).orElseThrow());
  }

  private LetterPage letter(Invitations.Letter letter, Serving who, School school) {
    var invitation = letter.invitation();
    return new LetterPage(
        who.person().name().full(),
        school.name(),
        address.origin() + "/join/" + school.address() + "/" + letter.token(),
        letter.code().orElse(null),
        address.origin() + "/sign-in/" + school.address() + "/code",
        TimeWords.of(invitation.until(), clock.instant()),
        invitation.kind() == Invitation.Kind.VISIT);
  }

  @PostMapping(PATH + "/{id}/withdraw")
  @Guarded(value = Resource.INVITATIONS, to = Act.REMOVE)
  Object withdraw(Subject subject, @PathVariable UUID id) {
    permissions.require(subject, Act.REMOVE, Resource.INVITATIONS, Target.of(subject.school()));
    if (!invitations.withdraw(id, subject.person())) {
      throw new NotFound("There is no such open invitation.");
    }
    return SeeOther.to(PATH + "?done=withdrawn");
  }

  @PostMapping(PATH + "/people/{person}/end-sessions")
  @Guarded(value = Resource.INVITATIONS, to = Act.REMOVE)
  Object endSessions(Subject subject, @PathVariable UUID person) {
    permissions.require(
        subject, Act.REMOVE, Resource.INVITATIONS, Target.about(subject.school(), person));
    sessions.endAll(
        somebody(person).person().id(), Optional.empty(), Optional.of(subject.person()));
    return SeeOther.to(PATH + "?done=ended");
  }

  private Serving somebody(UUID person) {
    return invitees
        .find(new PersonId(person))
        .orElseThrow(() -> new NotFound("There is no such person at your school."));
  }
}
