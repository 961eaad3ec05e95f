package gatehouse.signin.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.PersonId;
import gatehouse.shell.BadInput;
import gatehouse.shell.NotFound;
import gatehouse.signin.AccountChanges;
import gatehouse.signin.Enrolments;
import gatehouse.signin.passkeys.Passkeys;
import gatehouse.signin.sessions.Device;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adds, names and removes one's own passkeys.
@Controller
class OwnPasskeysController {
  private static final String PATH = AccountController.PATH + "/passkeys";

  private final Enrolments enrolments;
  private final Passkeys passkeys;
  private final AccountChanges changes;
  private final Permissions permissions;
  private final Recently recently;

  OwnPasskeysController(
      Enrolments enrolments,
      Passkeys passkeys,
      AccountChanges changes,
      Permissions permissions,
      Recently recently) {
    this.enrolments = enrolments;
    this.passkeys = passkeys;
    this.changes = changes;
    this.permissions = permissions;
    this.recently = recently;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object ask(Subject subject, HttpServletRequest request) {
    require(subject);
    return recently.proven(subject, PATH, () -> page(subject, device(request), null));
  }

  private static String device(HttpServletRequest request) {
    return Device.words(request.getHeader("User-Agent"));
  }

  private NewPasskeyPage page(Subject subject, String name, @Nullable String error) {
    return new NewPasskeyPage(
        name, enrolments.proposePasskey(new PersonId(subject.person())), error);
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object add(
      Subject subject,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String name) {
    require(subject);
    return recently.proven(
        subject,
        PATH,
        () -> {
          if (!FirstWaysController.isName(name)) {
            return page(subject, name, FirstWaysController.NAME);
          }
          var person = new PersonId(subject.person());
          return enrolments.addPasskey(person, ticket, answer, name.strip())
              ? AccountController.done("passkey-added")
              : page(subject, name, FirstWaysController.NOT_ADDED);
        });
  }

  @PostMapping(PATH + "/{id}/name")
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object rename(
      Subject subject, @PathVariable UUID id, @RequestParam(defaultValue = "") String name) {
    require(subject);
    var person = new PersonId(subject.person());
    if (passkeys.of(person).stream().noneMatch(key -> key.id().equals(id))) {
      throw new NotFound(NOT_YOURS);
    }
    if (!FirstWaysController.isName(name)) {
      return new PasskeyNamePage(id, name, FirstWaysController.NAME);
    }
    if (!passkeys.rename(person, id, name.strip())) {
      throw new NotFound(NOT_YOURS);
    }
    return AccountController.done("passkey-renamed");
  }

  @PostMapping(PATH + "/{id}/remove")
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object remove(Subject subject, @PathVariable UUID id) {
    require(subject);
    return recently.proven(
        subject,
        AccountController.PATH,
        () ->
            switch (changes.removePasskey(new PersonId(subject.person()), id)) {
              case DONE -> AccountController.done("passkey-removed");
              case LAST_WAY -> throw new BadInput(LAST_WAY);
              case NOT_THERE -> throw new NotFound(NOT_YOURS);
            });
  }

  private static final String NOT_YOURS = "There is no such passkey of yours.";

  static final String LAST_WAY =
      "That is the only way that you can sign in safely. Add another one first.";

  private void require(Subject subject) {
    permissions.require(subject, Act.CHANGE, Resource.OWN_ACCOUNT, AccountController.own(subject));
  }
}
