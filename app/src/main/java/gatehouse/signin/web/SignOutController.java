package gatehouse.signin.web;

import gatehouse.shell.SeeOther;
import gatehouse.signin.sessions.Session;
import gatehouse.signin.sessions.SessionContexts;
import gatehouse.signin.sessions.Sessions;
import gatehouse.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The ways out: signing out, hiding the screen, and how long is left.
@Controller
class SignOutController {
  private final Sessions sessions;
  private final Browser browser;
  private final Tenancy tenancy;
  private final InstantSource clock;

  SignOutController(Sessions sessions, Browser browser, Tenancy tenancy, InstantSource clock) {
    this.sessions = sessions;
    this.browser = browser;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @PostMapping("/sign-out")
  ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
    Browser.session(request).ifPresent(this::end);
    browser.takeSession(response);
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    var school = browser.school(request);
    return SeeOther.to(
        school.map(at -> "/sign-in/" + at.address() + "?why=out").orElse("/sign-in"));
  }

  private void end(Session session) {
    tenancy.in(
        session.who().schoolId(),
        () -> sessions.end(session.id(), session.person(), session.who().person()));
  }

  @GetMapping("/hidden")
  HiddenPage hidden(HttpServletRequest request) {
    return new HiddenPage(Browser.session(request).isPresent());
  }

  /// How many seconds are left to the browser's session if nobody uses it; asking is no use of it.
  @GetMapping(SessionContexts.TIME_LEFT)
  ResponseEntity<Map<String, Long>> timeLeft(HttpServletRequest request) {
    var left =
        Browser.session(request)
            .map(session -> Duration.between(clock.instant(), session.endsUnused()).toSeconds());
    return ResponseEntity.ok(Map.of("seconds", left.orElse(0L)));
  }
}
