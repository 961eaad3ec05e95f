package gatehouse.signin.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.people.Serving;
import gatehouse.records.Names;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.NotFound;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.SeeOther;
import gatehouse.signin.Overview;
import gatehouse.signin.PublicAddress;
import gatehouse.signin.invitations.Invitation;
import gatehouse.signin.invitations.Invitations;
import gatehouse.signin.sessions.Sessions;
import gatehouse.signin.web.InvitationsPage.Search;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Invites people, withdraws invitations, and ends somebody's sessions.
@Controller
class InvitationsController {
  private static final String PATH = "/invitations";
  private static final Map<String, String> DONE =
      Map.of(
          "withdrawn", "The invitation was withdrawn.",
          "ended", "All sessions of that person have ended.");

  private final Invitations invitations;
  private final People people;
  private final Names names;
  private final Schools schools;
  private final Overview overview;
  private final Sessions sessions;
  private final Permissions permissions;
  private final PublicAddress address;
  private final Clock clock;

  InvitationsController(
      Invitations invitations,
      People people,
      Names names,
      Schools schools,
      Overview overview,
      Sessions sessions,
      Permissions permissions,
      PublicAddress address,
      Clock clock) {
    this.invitations = invitations;
    this.people = people;
    this.names = names;
    this.schools = schools;
    this.overview = overview;
    this.sessions = sessions;
    this.permissions = permissions;
    this.address = address;
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
    var serving = serving();
    var mayFind = permissions.may(subject, Act.SEE, Resource.PUPILS, school);
    return new InvitationsPage(
        rows(serving.values().stream().filter(Serving::isAdult).toList()),
        search.isMade() ? rows(found(search, serving)) : List.of(),
        search,
        invitations.latest().stream().map(each -> sent(each, serving, mayFind)).toList(),
        permissions.may(subject, Act.ADD, Resource.INVITATIONS, school),
        mayFind,
        done);
  }

  private List<Serving> found(Search search, Map<PersonId, Serving> serving) {
    return names.called(search.name()).stream()
        .flatMap(id -> Optional.ofNullable(serving.get(new PersonId(id))).stream())
        .filter(each -> !each.isAdult())
        .sorted(Comparator.comparing(each -> each.person().name().listed()))
        .limit(Search.MOST)
        .toList();
  }

  private List<InvitationsPage.Row> rows(List<Serving> people) {
    var ready = overview.ready();
    var open = overview.sessions();
    return people.stream().map(each -> row(each, ready, open)).toList();
  }

  private Map<PersonId, Serving> serving() {
    return people.serving(SchoolTime.day(now())).stream()
        .collect(
            Collectors.toMap(
                each -> each.person().id(),
                Function.identity(),
                (one, _) -> one,
                java.util.LinkedHashMap::new));
  }

  private static InvitationsPage.Row row(
      Serving serving, Set<PersonId> ready, Map<PersonId, Integer> sessions) {
    var person = serving.person();
    return new InvitationsPage.Row(
        person.id().toString(),
        person.name().full(),
        serving.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", ")),
        serving.isAdult(),
        ready.contains(person.id()),
        sessions.getOrDefault(person.id(), 0));
  }

  private InvitationsPage.Sent sent(
      Invitation invitation, Map<PersonId, Serving> serving, boolean pupilsToo) {
    var state = invitation.state(now());
    return new InvitationsPage.Sent(
        invitation.id().toString(),
        Optional.ofNullable(serving.get(invitation.person()))
            .map(each ->
                pupilsToo || each.isAdult()
                    ? each.person().name().full()
                    : "A pupil, or a parent or carer")
            .orElse("Somebody who has left"),
        invitation.kind() == Invitation.Kind.ACCOUNT ? "Account" : "Visit",
        TimeWords.of(invitation.made(), now()),
        TimeWords.of(invitation.until(), now()),
        state.words(),
        state == Invitation.State.OPEN);
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
        TimeWords.of(invitation.until(), now()),
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
    return Optional.ofNullable(serving().get(new PersonId(person)))
        .orElseThrow(() -> new NotFound("There is no such person at your school."));
  }

  private Instant now() {
    return clock.instant();
  }
}
