package gatehouse.signin.web;

import gatehouse.people.Email;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.shell.SeeOther;
import gatehouse.signin.Enrolments;
import gatehouse.signin.Outcome;
import gatehouse.signin.SecondFactors;
import gatehouse.signin.WaysIn;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.Session;
import gatehouse.signin.sessions.Way;
import gatehouse.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first second factor: nothing else opens before it (OWASP ASVS 5.0, 6.3.3).
///
/// Only for whoever is half in and has none. Who has one shows it; else a stolen password would be
/// enough to add another.
@Controller
class FirstWaysController {
  static final String PATH = SecondFactorController.PATH + "/set-up";
  private static final String PASSWORD = PATH + "/password";
  private static final String APP = PATH + "/app";
  private static final int LONGEST_NAME = 60;

  private final Enrolments enrolments;
  private final SecondFactors factors;
  private final WaysIn ways;
  private final People people;
  private final Browser browser;
  private final Tenancy tenancy;

  FirstWaysController(
      Enrolments enrolments,
      SecondFactors factors,
      WaysIn ways,
      People people,
      Browser browser,
      Tenancy tenancy) {
    this.enrolments = enrolments;
    this.factors = factors;
    this.ways = ways;
    this.people = people;
    this.browser = browser;
    this.tenancy = tenancy;
  }

  @GetMapping(PATH)
  Object offer(HttpServletRequest request) {
    return with(request, session -> page(session, session.device(), null));
  }

  private FirstWaysPage page(Session session, String name, @Nullable String error) {
    return new FirstWaysPage(
        person(session).name().full(),
        name,
        !needsPassword(session),
        enrolments.proposePasskey(session.person()),
        error);
  }

  private boolean needsPassword(Session session) {
    return session.way() == Way.INVITATION && !ways.of(session.person()).password();
  }

  @PostMapping(PATH + "/passkey")
  Object addPasskey(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String name) {
    return with(
        request,
        session -> {
          if (!isName(name)) {
            return page(session, name, NAME);
          }
          return enrolments.addPasskey(session.person(), ticket, answer, name.strip())
              ? goOn(session, Proof.PASSKEY, response)
              : page(session, name, NOT_ADDED);
        });
  }

  static final String NAME = "Enter a name of at most " + LONGEST_NAME + " characters";
  static final String NOT_ADDED = "The passkey was not added. Try again, or choose another way";

  static boolean isName(String name) {
    return !name.isBlank() && name.strip().length() <= LONGEST_NAME;
  }

  @GetMapping(PASSWORD)
  Object askPassword(HttpServletRequest request) {
    return with(request, session -> password(session, null));
  }

  @PostMapping(PASSWORD)
  Object setPassword(HttpServletRequest request, @RequestParam(defaultValue = "") String password) {
    return with(
        request,
        session ->
            enrolments
                .setPassword(session.person(), password)
                .<Object>map(fault -> password(session, fault))
                .orElseGet(() -> SeeOther.to(APP)));
  }

  private Object password(Session session, @Nullable String fault) {
    return session.way() == Way.INVITATION
        ? new NewPasswordPage(PASSWORD, PATH, account(session), false, null, fault)
        : SeeOther.to(PATH);
  }

  @GetMapping(APP)
  Object proposeApp(HttpServletRequest request) {
    return with(
        request,
        session ->
            needsPassword(session)
                ? SeeOther.to(PASSWORD)
                : AppPage.of(APP, PATH, enrolments.proposeApp(session.person()), null));
  }

  @PostMapping(APP)
  Object addApp(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String code) {
    return with(
        request,
        session -> {
          if (needsPassword(session)) {
            return SeeOther.to(PASSWORD);
          }
          return enrolments
              .addApp(session.person(), ticket, code)
              .<Object>map(codes -> {
                goOn(session, Proof.CODE, response);
                return new RecoveryCodesPage(codes, "/home");
              })
              .orElseGet(() -> again(session, ticket));
        });
  }

  private Object again(Session session, String ticket) {
    return enrolments
        .sameApp(session.person(), ticket)
        .<Object>map(asked -> AppPage.of(APP, PATH, asked, WRONG_CODE))
        .orElseGet(
            () -> AppPage.of(APP, PATH, enrolments.proposeApp(session.person()), TOOK_TOO_LONG));
  }

  static final String WRONG_CODE = "That is not the code that the app shows now. Try the next one";
  static final String TOOK_TOO_LONG =
      "That took more than ten minutes. Remove the entry from your app and read the new picture";

  private ResponseEntity<Void> goOn(Session session, Proof proof, HttpServletResponse response) {
    if (factors.withNew(session, proof) instanceof Outcome.In in) {
      browser.give(response, in.opened());
    }
    return SeeOther.to("/home");
  }

  private Object with(HttpServletRequest request, Function<Session, Object> work) {
    return Browser.session(request)
        .filter(session -> session.standing() == Session.Standing.HALF_IN)
        .map(session -> tenancy.in(session.who().schoolId(), () -> first(session, work)))
        .orElseGet(() -> SeeOther.to("/sign-in"));
  }

  private Object first(Session session, Function<Session, Object> work) {
    return ways.of(session.person()).secondFactor()
        ? SeeOther.to(SecondFactorController.PATH)
        : work.apply(session);
  }

  private Person person(Session session) {
    return people.find(session.person()).orElseThrow();
  }

  private String account(Session session) {
    return Optional.of(person(session)).flatMap(Person::email).map(Email::value).orElse("");
  }
}
