package gatehouse.signin.web;

import gatehouse.installation.Installation;
import gatehouse.signin.FirstStart;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Leads whoever opens an installation without a school to its set-up. A demonstration answers
/// without a school too, so there only signing in needs one.
@Component
class SetUpFirst extends OncePerRequestFilter {
  private final FirstStart start;
  private final Set<String> paths;
  private volatile boolean done;

  SetUpFirst(FirstStart start, Installation installation) {
    this.start = start;
    this.paths = installation.demonstration() ? Set.of("/sign-in") : Set.of("/", "/sign-in");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return done || !paths.contains(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (start.isDue()) {
      response.sendRedirect(SetUpController.PATH);
    } else {
      done = true;
      rest.doFilter(request, response);
    }
  }
}
