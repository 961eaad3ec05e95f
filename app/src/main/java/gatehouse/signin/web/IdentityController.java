package gatehouse.signin.web;

import gatehouse.schools.School;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import gatehouse.signin.Outcome;
import gatehouse.signin.OwnPath;
import gatehouse.signin.SignIns;
import gatehouse.signin.identity.IdentitySignIn;
import gatehouse.signin.identity.Unreachable;
import gatehouse.signin.sessions.Cookies;
import gatehouse.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Sends people to their school's identity provider, and takes them back.
@Controller
class IdentityController {
  private static final String TRIP = "gatehouse-trip";
  private static final Duration LONGEST_TRIP = Duration.ofMinutes(10);

  private final IdentitySignIn identity;
  private final SignIns signIns;
  private final Browser browser;
  private final Cookies cookies;
  private final Tenancy tenancy;

  IdentityController(
      IdentitySignIn identity, SignIns signIns, Browser browser, Cookies cookies, Tenancy tenancy) {
    this.identity = identity;
    this.signIns = signIns;
    this.browser = browser;
    this.cookies = cookies;
    this.tenancy = tenancy;
  }

  @GetMapping("/sign-in/{school}/with/{provider}")
  Object depart(
      @PathVariable String school,
      @PathVariable UUID provider,
      @RequestParam @Nullable String next,
      HttpServletResponse response) {
    var at = school(school);
    try {
      var onward = Browser.onward(OwnPath.of(next));
      var departure =
          tenancy
              .in(at.id(), () -> identity.depart(provider, onward))
              .orElseThrow(() -> new NotFound("Your school has no such account service."));
      cookies.write(response, TRIP, at.address().value() + "/" + departure.ticket(), LONGEST_TRIP);
      return SeeOther.to(departure.address());
    } catch (Unreachable _) {
      return SeeOther.to("/sign-in/" + at.address() + "?why=unreachable");
    }
  }

  @GetMapping("/identity/answer")
  Object arrive(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String iss,
      HttpServletRequest request,
      HttpServletResponse response) {
    var trip = cookies.read(request, TRIP).orElse("").split("/", 2);
    if (trip.length < 2) {
      return SeeOther.to("/sign-in");
    }
    cookies.write(response, TRIP, "", Duration.ZERO);
    var at = school(trip[0]);
    try {
      return tenancy.in(
          at.id(), () -> arrive(at, identity.arrive(trip[1], state, code, iss), request, response));
    } catch (Unreachable _) {
      return SeeOther.to("/sign-in/" + at.address() + "?why=unreachable");
    }
  }

  private Object arrive(
      School school,
      Optional<IdentitySignIn.Arrival> arrival,
      HttpServletRequest request,
      HttpServletResponse response) {
    var outcome =
        arrival.map(
            who -> signIns.withIdentity(who.person(), who.secondFactor(), Browser.origin(request)));
    if (outcome.orElse(new Outcome.Wrong()) instanceof Outcome.In in) {
      browser.remember(response, school);
      browser.give(response, in.opened());
      return SeeOther.to(
          SecondFactorController.onward(
              in.opened().session(), OwnPath.of(arrival.orElseThrow().next())));
    }
    return SeeOther.to("/sign-in/" + school.address() + "?why=refused");
  }

  private School school(String address) {
    return browser
        .school(address)
        .orElseThrow(() -> new NotFound("There is no school with this address."));
  }
}
