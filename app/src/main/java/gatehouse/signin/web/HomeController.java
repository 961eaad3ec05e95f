package gatehouse.signin.web;

import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.shell.Link;
import gatehouse.signin.sessions.Session;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Welcomes whoever has signed in.
@Controller
class HomeController {
  @GetMapping("/home")
  @Guarded(Resource.OWN_HOME)
  HomePage home(Subject subject, HttpServletRequest request) {
    var visiting =
        Browser.session(request)
            .filter(session -> session.standing() == Session.Standing.VISITING)
            .isPresent();
    return new HomePage(subject.name(), roles(subject), visiting ? VISITS : WAYS, visiting);
  }

  private static final List<Link> VISITS =
      List.of(
          new Link("Ask what a school’s policy says", "/"),
          new Link("Read the policies", "/policies"));

  private static final List<Link> WAYS =
      List.of(
          new Link("Ask what the policy says", "/"),
          new Link("Your account and sessions", "/account"));

  private static String roles(Subject subject) {
    return subject.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
  }
}
