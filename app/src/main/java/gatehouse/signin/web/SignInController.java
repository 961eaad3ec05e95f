package gatehouse.signin.web;

import gatehouse.installation.Installation;
import gatehouse.schools.School;
import gatehouse.shell.Link;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import gatehouse.signin.Outcome;
import gatehouse.signin.OwnPath;
import gatehouse.signin.SignIns;
import gatehouse.signin.identity.IdentityProviders;
import gatehouse.signin.passkeys.Passkeys;
import gatehouse.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets people in by what they have themselves: password or passkey.
@Controller
class SignInController {
  private static final Map<String, String> TOLD =
      Map.of(
          "out", "You are signed out.",
          "ended",
              "You were signed out because the page was not used for a while. Nothing was lost that you had saved.",
          "refused",
              "Your school’s account was not accepted here. Ask your school office, or sign in another way.",
          "unreachable",
              "Your school’s account service cannot be reached. Sign in another way, or try again later.");

  private final SignIns signIns;
  private final Passkeys passkeys;
  private final IdentityProviders providers;
  private final Browser browser;
  private final Tenancy tenancy;
  private final Installation installation;

  SignInController(
      SignIns signIns,
      Passkeys passkeys,
      IdentityProviders providers,
      Browser browser,
      Tenancy tenancy,
      Installation installation) {
    this.signIns = signIns;
    this.passkeys = passkeys;
    this.providers = providers;
    this.browser = browser;
    this.tenancy = tenancy;
    this.installation = installation;
  }

  @GetMapping("/sign-in/{school}")
  SignInPage page(
      @PathVariable String school,
      @RequestParam @Nullable String next,
      @RequestParam @Nullable String why) {
    var told = why == null ? null : TOLD.get(why);
    return page(school(school), "", OwnPath.of(next), told, null, false);
  }

  @PostMapping("/sign-in/{school}")
  Object withPassword(
      @PathVariable String school,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam @Nullable String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    var at = school(school);
    var onward = OwnPath.of(next);
    if (email.isBlank() || password.isEmpty()) {
      return page(at, email, onward, null, "Enter your e-mail address and your password", false);
    }
    return tenancy.in(
        at.id(),
        () -> {
          var from = browser.origin(request, SignIns.account(email));
          return switch (signIns.withPassword(email, password, from)) {
            case Outcome.In in -> {
              browser.know(request, response, SignIns.account(email));
              yield in(at, in, onward, response);
            }
            case Outcome.Wrong _ -> page(at, email, onward, null, WRONG, false);
            case Outcome.Wait wait -> page(at, email, onward, null, wait(wait), true);
          };
        });
  }

  private static final String WRONG =
      "The e-mail address or the password is not right, or there is no account with them";

  static String wait(Outcome.Wait wait) {
    return "There were too many wrong tries. Wait "
        + TimeWords.of(wait.time())
        + " and try again: this one was not looked at";
  }

  @PostMapping("/sign-in/{school}/passkey")
  Object withPasskey(
      @PathVariable String school,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam @Nullable String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    var at = school(school);
    var onward = OwnPath.of(next);
    return tenancy.in(
        at.id(),
        () ->
            switch (signIns.withPasskey(ticket, answer, Browser.origin(request))) {
              case Outcome.In in -> in(at, in, onward, response);
              case Outcome.Wrong _ -> page(at, "", onward, null, NO_PASSKEY, false);
              case Outcome.Wait wait -> page(at, "", onward, null, wait(wait), true);
            });
  }

  private static final String NO_PASSKEY =
      "That passkey was not accepted. Try again, or sign in another way";

  private Object in(
      School school, Outcome.In in, Optional<OwnPath> next, HttpServletResponse response) {
    browser.remember(response, school);
    browser.give(response, in.opened());
    return SeeOther.to(SecondFactorController.onward(in.opened().session(), next));
  }

  private SignInPage page(
      School school,
      String email,
      Optional<OwnPath> next,
      @Nullable String told,
      @Nullable String error,
      boolean waiting) {
    return tenancy.in(
        school.id(),
        () ->
            new SignInPage(
                school.name(),
                "/sign-in/" + school.address(),
                email,
                next.map(OwnPath::path).orElse(""),
                told,
                error,
                waiting,
                passkeys.toShow(),
                providers(school, next),
                installation.demonstration()));
  }

  private List<Link> providers(School school, Optional<OwnPath> next) {
    var query = next.map(path -> "?next=" + path.encoded()).orElse("");
    return providers.all().stream()
        .map(provider ->
            new Link(
                "Sign in with " + provider.name(),
                "/sign-in/" + school.address() + "/with/" + provider.id() + query))
        .toList();
  }

  private School school(String address) {
    return browser
        .school(address)
        .orElseThrow(() -> new NotFound("There is no school with this address."));
  }
}
