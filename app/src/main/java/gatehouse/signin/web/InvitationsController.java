package gatehouse.signin.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.PersonId;
import gatehouse.people.Serving;
import gatehouse.signin.invitations.Invitation;
import gatehouse.signin.invitations.Invitations;
import gatehouse.signin.web.InvitationsPage.Search;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows whom one can invite, and what became of the invitations.
@Controller
class InvitationsController {
  static final String PATH = "/invitations";
  private static final Map<String, String> DONE =
      Map.of(
          "withdrawn", "The invitation was withdrawn.",
          "ended", "All sessions of that person have ended.");

  private final Invitations invitations;
  private final Invitees invitees;
  private final Permissions permissions;
  private final Clock clock;

  InvitationsController(
      Invitations invitations, Invitees invitees, Permissions permissions, Clock clock) {
    this.invitations = invitations;
    this.invitees = invitees;
    this.permissions = permissions;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Guarded(Resource.INVITATIONS)
  InvitationsPage all(Subject subject, @RequestParam @Nullable String done) {
    return page(subject, Search.NONE, done == null ? null : DONE.get(done));
  }

  /// Pupils and parents are many, and not everybody who invites may see them: they are looked for
  /// by name.
  @PostMapping(PATH + "/find")
  @Guarded(Resource.INVITATIONS)
  InvitationsPage find(Subject subject, @RequestParam(defaultValue = "") String name) {
    permissions.require(subject, Act.SEE, Resource.PUPILS, Target.of(subject.school()));
    return page(subject, new Search(name.strip()), null);
  }

  private InvitationsPage page(Subject subject, Search search, @Nullable String done) {
    var school = Target.of(subject.school());
    permissions.require(subject, Act.SEE, Resource.INVITATIONS, school);
    var mayFind = permissions.may(subject, Act.SEE, Resource.PUPILS, school);
    return new InvitationsPage(
        invitees.adults(),
        search.isMade() ? invitees.found(search) : List.of(),
        search,
        sent(mayFind),
        permissions.may(subject, Act.ADD, Resource.INVITATIONS, school),
        mayFind,
        done);
  }

  private List<InvitationsPage.Sent> sent(boolean pupilsToo) {
    var latest = invitations.latest();
    var serving =
        invitees.among(
            latest.stream().map(Invitation::person).collect(Collectors.toUnmodifiableSet()));
    return latest.stream().map(each -> sent(each, serving, pupilsToo)).toList();
  }

  private InvitationsPage.Sent sent(
      Invitation invitation, Map<PersonId, Serving> serving, boolean pupilsToo) {
    var state = invitation.state(clock.instant());
    return new InvitationsPage.Sent(
        invitation.id().toString(),
        Optional.ofNullable(serving.get(invitation.person()))
            .map(each ->
                pupilsToo || each.isAdult()
                    ? each.person().name().full()
                    : "A pupil, or a parent or carer")
            .orElse("Somebody who has left"),
        invitation.kind() == Invitation.Kind.ACCOUNT ? "Account" : "Visit",
        TimeWords.of(invitation.made(), clock.instant()),
        TimeWords.of(invitation.until(), clock.instant()),
        state.words(),
        state == Invitation.State.OPEN);
  }
}
