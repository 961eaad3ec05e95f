package gatehouse.signin.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.Email;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import gatehouse.signin.WaysIn;
import gatehouse.signin.sessions.Session;
import gatehouse.signin.sessions.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own account: ways of signing in, and where one is signed in.
@Controller
class AccountController {
  static final String PATH = "/account";
  private static final Map<String, String> DONE =
      Map.of(
          "password", "Your password was changed. You are signed out everywhere else.",
          "passkey-added", "The passkey was added.",
          "passkey-renamed", "The passkey has a new name.",
          "passkey-removed", "The passkey was removed. Remove it from your device too.",
          "app-removed", "The authenticator app and the recovery codes were removed.",
          "session-ended", "That session has ended.",
          "sessions-ended", "All your other sessions have ended.");

  private final WaysIn ways;
  private final Sessions sessions;
  private final People people;
  private final Permissions permissions;
  private final Recently recently;
  private final InstantSource clock;

  AccountController(
      WaysIn ways,
      Sessions sessions,
      People people,
      Permissions permissions,
      Recently recently,
      InstantSource clock) {
    this.ways = ways;
    this.sessions = sessions;
    this.people = people;
    this.permissions = permissions;
    this.recently = recently;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Guarded(Resource.OWN_ACCOUNT)
  AccountPage account(
      Subject subject, HttpServletRequest request, @RequestParam @Nullable String done) {
    var person = new PersonId(subject.person());
    permissions.require(subject, Act.SEE, Resource.OWN_ACCOUNT, own(subject));
    return new AccountPage(
        subject.name(),
        people.find(person).flatMap(Person::email).map(Email::value).orElse(""),
        ways.of(person),
        sessions.of(person),
        current(request),
        clock.instant(),
        done == null ? null : DONE.get(done));
  }

  static Target own(Subject subject) {
    return Target.about(subject.school(), subject.person());
  }

  static Optional<UUID> current(HttpServletRequest request) {
    return Browser.session(request).map(Session::id);
  }

  static ResponseEntity<Void> done(String what) {
    return SeeOther.to(PATH + "?done=" + what);
  }

  /// One's own only: another's does not exist.
  @PostMapping(PATH + "/sessions/{id}/end")
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object end(Subject subject, @PathVariable UUID id) {
    permissions.require(subject, Act.CHANGE, Resource.OWN_ACCOUNT, own(subject));
    return recently.proven(
        subject,
        PATH,
        () -> {
          if (!sessions.end(id, new PersonId(subject.person()), subject.person())) {
            throw new NotFound("There is no such session of yours.");
          }
          return done("session-ended");
        });
  }

  @PostMapping(PATH + "/sessions/end-others")
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object endOthers(Subject subject, HttpServletRequest request) {
    permissions.require(subject, Act.CHANGE, Resource.OWN_ACCOUNT, own(subject));
    return recently.proven(
        subject,
        PATH,
        () -> {
          sessions.endAll(
              new PersonId(subject.person()), current(request), Optional.of(subject.person()));
          return done("sessions-ended");
        });
  }
}
