package gatehouse.signin.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.Email;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.signin.Enrolments;
import gatehouse.signin.WaysIn;
import gatehouse.signin.passwords.PasswordHashes;
import gatehouse.signin.passwords.Passwords;
import gatehouse.signin.sessions.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes one's own password (OWASP ASVS 5.0, 6.2.2, 6.2.3).
@Controller
class OwnPasswordController {
  private static final String PATH = AccountController.PATH + "/password";

  private final Enrolments enrolments;
  private final Passwords passwords;
  private final PasswordHashes hashes;
  private final WaysIn ways;
  private final Sessions sessions;
  private final People people;
  private final Permissions permissions;
  private final Recently recently;

  OwnPasswordController(
      Enrolments enrolments,
      Passwords passwords,
      PasswordHashes hashes,
      WaysIn ways,
      Sessions sessions,
      People people,
      Permissions permissions,
      Recently recently) {
    this.enrolments = enrolments;
    this.passwords = passwords;
    this.hashes = hashes;
    this.ways = ways;
    this.sessions = sessions;
    this.people = people;
    this.permissions = permissions;
    this.recently = recently;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object ask(Subject subject) {
    permissions.require(subject, Act.CHANGE, Resource.OWN_ACCOUNT, AccountController.own(subject));
    return recently.proven(subject, PATH, () -> page(subject, null, null));
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object change(
      Subject subject,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password) {
    permissions.require(subject, Act.CHANGE, Resource.OWN_ACCOUNT, AccountController.own(subject));
    return recently.proven(subject, PATH, () -> change(subject, current, password, request));
  }

  private Object change(
      Subject subject, String current, String password, HttpServletRequest request) {
    var person = new PersonId(subject.person());
    var hash = passwords.hash(person);
    if (hash.isPresent() && !hashes.matches(current, hash)) {
      return page(subject, "That is not your present password", null);
    }
    var fault = enrolments.setPassword(person, password);
    if (fault.isPresent()) {
      return page(subject, null, fault.get());
    }
    sessions.endAll(person, AccountController.current(request), Optional.of(subject.person()));
    return AccountController.done("password");
  }

  private NewPasswordPage page(
      Subject subject, @Nullable String currentError, @Nullable String error) {
    var person = new PersonId(subject.person());
    return new NewPasswordPage(
        PATH,
        AccountController.PATH,
        people.find(person).flatMap(Person::email).map(Email::value).orElse(""),
        ways.of(person).password(),
        currentError,
        error);
  }
}
