package gatehouse.signin.web;

import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.schools.School;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import gatehouse.signin.Outcome;
import gatehouse.signin.WaysIn;
import gatehouse.signin.Welcomes;
import gatehouse.signin.invitations.Invitation;
import gatehouse.signin.sessions.Session;
import gatehouse.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opens the links and short codes of letters. Looking uses nothing: only the button does.
@Controller
class WelcomeController {
  static final String LINKS = "/join/{school}/{token}";
  private static final String CODES = "/sign-in/{school}/code";

  private final Welcomes welcomes;
  private final WaysIn ways;
  private final People people;
  private final Browser browser;
  private final Tenancy tenancy;

  WelcomeController(
      Welcomes welcomes, WaysIn ways, People people, Browser browser, Tenancy tenancy) {
    this.welcomes = welcomes;
    this.ways = ways;
    this.people = people;
    this.browser = browser;
    this.tenancy = tenancy;
  }

  @GetMapping(LINKS)
  Object look(@PathVariable String school, @PathVariable String token) {
    var at = school(school);
    return tenancy.in(
        at.id(),
        () ->
            welcomes
                .look(token)
                .<Object>map(invitation -> welcome(at, invitation, token))
                .orElseGet(SpentPage::new));
  }

  private WelcomePage welcome(School school, Invitation invitation, String token) {
    return new WelcomePage(
        name(invitation.person()),
        school.name(),
        "/join/" + school.address() + "/" + token,
        invitation.kind() == Invitation.Kind.VISIT,
        !ways.of(invitation.person()).none());
  }

  private String name(PersonId person) {
    return people.find(person).map(Person::name).orElseThrow().full();
  }

  @PostMapping(LINKS)
  Object come(
      @PathVariable String school,
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    var at = school(school);
    return tenancy.in(
        at.id(),
        () ->
            welcomes
                .look(token)
                .map(invitation ->
                    come(
                        at,
                        invitation,
                        welcomes.come(invitation, Browser.origin(request)),
                        response))
                .orElseGet(SpentPage::new));
  }

  private Object come(
      School school, Invitation invitation, Outcome outcome, HttpServletResponse response) {
    if (!(outcome instanceof Outcome.In in)) {
      return new SpentPage();
    }
    browser.remember(response, school);
    browser.give(response, in.opened());
    return SeeOther.to(
        in.opened().session().standing() == Session.Standing.HALF_IN
            ? FirstWaysController.PATH
            : invitation.path());
  }

  @GetMapping(CODES)
  LetterCodePage ask(@PathVariable String school) {
    return page(school(school), null, false);
  }

  @PostMapping(CODES)
  Object withCode(
      @PathVariable String school,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var at = school(school);
    if (code.isBlank()) {
      return page(at, "Enter the code from your letter", false);
    }
    return tenancy.in(
        at.id(),
        () -> {
          var typed = welcomes.withCode(code, Browser.origin(request));
          return switch (typed.outcome()) {
            case Outcome.In in -> come(at, typed.invitation().orElseThrow(), in, response);
            case Outcome.Wrong _ -> page(at, WRONG, false);
            case Outcome.Wait wait -> page(at, SignInController.wait(wait), true);
          };
        });
  }

  private static final String WRONG =
      "That code does not open anything. Check it; a code works once, and for seven days";

  private static LetterCodePage page(School school, @Nullable String error, boolean waiting) {
    var path = "/sign-in/" + school.address();
    return new LetterCodePage(school.name(), path + "/code", path, error, waiting);
  }

  private School school(String address) {
    return browser
        .school(address)
        .orElseThrow(() -> new NotFound("There is no school with this address."));
  }
}
