package gatehouse.signin.web;

import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.SeeOther;
import gatehouse.signin.Outcome;
import gatehouse.signin.OwnPath;
import gatehouse.signin.SecondFactors;
import gatehouse.signin.WaysIn;
import gatehouse.signin.passkeys.Passkeys;
import gatehouse.signin.sessions.Session;
import gatehouse.signin.sessions.Way;
import gatehouse.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks for the second factor: of whoever is half in, and again before what is sensitive.
@Controller
class SecondFactorController {
  static final String PATH = "/sign-in/second-factor";
  private static final String WRONG =
      "That is not right. A code can be used once: wait for the next";
  private static final String NO_PASSKEY =
      "That passkey was not accepted. Try again, or use a code";

  private final SecondFactors factors;
  private final WaysIn ways;
  private final Passkeys passkeys;
  private final Schools schools;
  private final Browser browser;
  private final Tenancy tenancy;

  SecondFactorController(
      SecondFactors factors,
      WaysIn ways,
      Passkeys passkeys,
      Schools schools,
      Browser browser,
      Tenancy tenancy) {
    this.factors = factors;
    this.ways = ways;
    this.passkeys = passkeys;
    this.schools = schools;
    this.browser = browser;
    this.tenancy = tenancy;
  }

  /// Where a session goes on: half in, to the second factor first.
  static String onward(Session session, Optional<OwnPath> next) {
    return session.standing() == Session.Standing.HALF_IN
        ? PATH + next.map(path -> "?next=" + path.encoded()).orElse("")
        : Browser.onward(next);
  }

  @GetMapping(PATH)
  Object ask(HttpServletRequest request, @RequestParam @Nullable String next) {
    return with(request, next, (session, onward) -> page(session, onward, null, false));
  }

  @PostMapping(PATH)
  Object withCode(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String code,
      @RequestParam @Nullable String next) {
    return with(
        request,
        next,
        (session, onward) ->
            code.isBlank()
                ? page(session, onward, "Enter a code", false)
                : answer(
                    session,
                    onward,
                    factors.withCode(session, code, Browser.origin(request)),
                    WRONG,
                    response));
  }

  @PostMapping(PATH + "/passkey")
  Object withPasskey(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam @Nullable String next) {
    return with(
        request,
        next,
        (session, onward) ->
            answer(
                session,
                onward,
                factors.withPasskey(session, ticket, answer, Browser.origin(request)),
                NO_PASSKEY,
                response));
  }

  /// Nobody is asked for a second factor who has shown nothing yet.
  private Object with(
      HttpServletRequest request,
      @Nullable String next,
      BiFunction<Session, Optional<OwnPath>, Object> work) {
    var onward = OwnPath.of(next);
    var query = onward.map(path -> "?next=" + path.encoded()).orElse("");
    return Browser.session(request)
        .filter(session -> session.standing() != Session.Standing.VISITING)
        .map(session -> tenancy.in(session.who().schoolId(), () -> work.apply(session, onward)))
        .orElseGet(() -> SeeOther.to("/sign-in" + query));
  }

  private Object answer(
      Session session,
      Optional<OwnPath> next,
      Outcome outcome,
      String wrong,
      HttpServletResponse response) {
    return switch (outcome) {
      case Outcome.In in -> {
        browser.give(response, in.opened());
        yield SeeOther.to(Browser.onward(next));
      }
      case Outcome.Wrong _ -> page(session, next, wrong, false);
      case Outcome.Wait wait -> page(session, next, SignInController.wait(wait), true);
    };
  }

  private Object page(
      Session session, Optional<OwnPath> next, @Nullable String error, boolean waiting) {
    var held = ways.of(session.person());
    var again = session.standing() == Session.Standing.IN;
    if (!held.secondFactor() && !again) {
      return SeeOther.to(FirstWaysController.PATH);
    }
    return new SecondFactorPage(
        again,
        held.app(),
        held.passkeys().isEmpty() ? null : passkeys.toShow(session.person()),
        next.map(OwnPath::path).orElse(""),
        error,
        waiting,
        held.secondFactor() ? null : signInAgain(session, next));
  }

  /// Whoever has no second factor with us shows theirs where they have it.
  private @Nullable String signInAgain(Session session, Optional<OwnPath> next) {
    var query = next.map(path -> "?next=" + path.encoded()).orElse("");
    var again = session.way() == Way.DEMONSTRATION ? "/demonstration" : "";
    return schools
        .find(session.who().schoolId())
        .map(School::address)
        .map(address -> "/sign-in/" + address + again + query)
        .orElse(null);
  }
}
