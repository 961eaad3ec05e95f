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
import gatehouse.signin.WaysIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets up one's own authenticator app and recovery codes, and removes them.
@Controller
class OwnAppController {
  private static final String PATH = AccountController.PATH + "/app";
  private static final String CODES = AccountController.PATH + "/recovery-codes";

  private final Enrolments enrolments;
  private final AccountChanges changes;
  private final WaysIn ways;
  private final Permissions permissions;
  private final Recently recently;

  OwnAppController(
      Enrolments enrolments,
      AccountChanges changes,
      WaysIn ways,
      Permissions permissions,
      Recently recently) {
    this.enrolments = enrolments;
    this.changes = changes;
    this.ways = ways;
    this.permissions = permissions;
    this.recently = recently;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object ask(Subject subject) {
    require(subject);
    return recently.proven(subject, PATH, () -> page(subject, null));
  }

  private AppPage page(Subject subject, @Nullable String error) {
    var asked = enrolments.proposeApp(new PersonId(subject.person()));
    return AppPage.of(PATH, AccountController.PATH, asked, error);
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object add(
      Subject subject,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String code) {
    require(subject);
    return recently.proven(
        subject,
        PATH,
        () ->
            enrolments
                .addApp(new PersonId(subject.person()), ticket, code)
                .<Object>map(codes -> new RecoveryCodesPage(codes, AccountController.PATH))
                .orElseGet(() -> again(subject, ticket)));
  }

  private Object again(Subject subject, String ticket) {
    return enrolments
        .sameApp(new PersonId(subject.person()), ticket)
        .map(asked ->
            AppPage.of(PATH, AccountController.PATH, asked, FirstWaysController.WRONG_CODE))
        .orElseGet(() -> page(subject, FirstWaysController.TOOK_TOO_LONG));
  }

  @PostMapping(PATH + "/remove")
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object remove(Subject subject) {
    require(subject);
    return recently.proven(
        subject,
        AccountController.PATH,
        () ->
            switch (changes.removeApp(new PersonId(subject.person()))) {
              case DONE -> AccountController.done("app-removed");
              case LAST_WAY -> throw new BadInput(OwnPasskeysController.LAST_WAY);
              case NOT_THERE -> throw new NotFound("You have no authenticator app.");
            });
  }

  /// Shown once, so this answers with a page and not with a way to one.
  @PostMapping(CODES)
  @Guarded(value = Resource.OWN_ACCOUNT, to = Act.CHANGE)
  Object newCodes(Subject subject) {
    require(subject);
    var person = new PersonId(subject.person());
    return recently.proven(
        subject,
        AccountController.PATH,
        () -> {
          if (!ways.of(person).app()) {
            throw new NotFound("Recovery codes go with an authenticator app.");
          }
          return new RecoveryCodesPage(enrolments.newRecoveryCodes(person), AccountController.PATH);
        });
  }

  private void require(Subject subject) {
    permissions.require(subject, Act.CHANGE, Resource.OWN_ACCOUNT, AccountController.own(subject));
  }
}
